import {PAGE_DATA_ID} from '../model/reservedIds';

/** Id and type of the script element that carries a page's data. */
export const EMBEDDED = {id: PAGE_DATA_ID, type: 'application/json'};

/** That element and no other, even where a text of the page has taken its id. */
export const EMBEDDED_SELECTOR = `script#${EMBEDDED.id}[type="${EMBEDDED.type}"]`;

/** JSON that can stand inside a script element: no `<` that could close it. */
export function toEmbeddedJson(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
