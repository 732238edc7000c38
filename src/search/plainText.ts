/**
 * Words of a Markdown body, for the index only: headings (the same in every entry), addresses and marks left out.
 * It needs no parser because nothing is shown from it.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^#{1,6}\s.*$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<?https?:\/\/\S+/g, '')
    .replace(/[*_`>|]+/g, ' ')
    .trim();
}
