/** Id of the script element that carries a page's data. */
export const EMBEDDED_ID = 'donnees-page';

/** JSON that can stand inside a script element: no `<` that could close it. */
export function toEmbeddedJson(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
