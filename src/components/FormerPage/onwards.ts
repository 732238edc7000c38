/** The address to go on to: what the old one asked for (its query, its place in the page) goes along. */
export function onwards(target: string, search: string, hash: string): string {
  const [page = '', place] = target.split('#');
  return `${page}${search}${place === undefined ? hash : `#${place}`}`;
}

/**
 * A script that does the same before the document is read to its end: without it, the browser goes on by itself and leaves
 * the place in the page behind.
 */
export function onwardsScript(target: string): string {
  const [page = '', place] = target.split('#').map((part) => JSON.stringify(part).replaceAll('<', '\\u003c'));
  const hash = place === undefined ? 'location.hash' : `"#"+${place}`;
  return `location.replace(${page}+location.search+${hash})`;
}
