/** A link to a page of the site: the content reader lets no other link begin so. In a text, « < » is written otherwise. */
const OURS = /(?<=<a href=")\/[^"]*/g;

/** The HTML of an entry, its links to the pages of the site put in their place. */
export function placeLinks(html: string, place: (address: string) => string): string {
  return html.replace(OURS, place);
}
