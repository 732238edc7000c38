/** The address to go on to: what the old one asked for (its query, its place in the page) goes along. */
export function onwards(target: string, search: string, hash: string): string {
  const [page = '', place] = target.split('#');
  return `${page}${search}${place === undefined ? hash : `#${place}`}`;
}

/** What the `meta` that leads on says. */
export function refreshContent(target: string): string {
  return `0; url=${target}`;
}

/**
 * A script that does the same before the document is read to its end: without it, the browser goes on by itself and leaves
 * the place in the page behind. It reads the `meta` above it, so that all pages have the same one: the policy of the site
 * allows scripts by their hash.
 */
export const ONWARDS_SCRIPT =
  'var t=document.querySelector("meta[http-equiv=refresh]").content.slice(7).split("#");' +
  'location.replace(t[0]+location.search+(t.length>1?"#"+t[1]:location.hash))';
