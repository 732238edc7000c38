/** Key of the address of the offline page that names the page one wanted. */
export const OFFLINE_PAGE_KEY = 'page';

/** The page that was wanted, from the query string of the offline page; undefined when it is no page of this site. */
export function wantedPage(search: string): string | undefined {
  const address = new URLSearchParams(search).get(OFFLINE_PAGE_KEY);
  return address !== null && /^\/(?![/\\])/.test(address) ? address : undefined;
}
