/** What search engines show of a title, about. */
export const MAX_TITLE = 70;

/**
 * Title of a document: that of its page, then that of the site. Where this is too long the short name of the site will do;
 * where it still is, the page goes without. The name of a page is never cut.
 * @param title absent on a page without a name of its own
 */
export function documentTitle(title: string | undefined, site: string, brand: string): string {
  const own = title?.trim();
  if (!own || own === site) return site;
  const long = [site, brand].map((end) => `${own} | ${end}`);
  return long.find((text) => text.length <= MAX_TITLE) ?? own;
}
