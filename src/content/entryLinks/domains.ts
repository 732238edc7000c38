import type {NamedEntry} from './entryNames';

/** A host in a text, without a path: « fcabq.org ». */
export const DOMAIN =
  /(?<![\p{L}\p{N}\p{M}@._/:-])(?:[a-z\d-]+\.)+[a-z]{2,}(?![\p{L}\p{N}\p{M}@_/-]|\.[\p{L}\p{N}])/giu;

/** A host without « www. », in lower case. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** The entries that a host stands for: those whose address is the site itself, when there is only one. */
export function entryHosts(entries: readonly NamedEntry[]): Map<string, string> {
  const hosts = new Map<string, string | undefined>();
  for (const {id, url} of entries) {
    const host = url === undefined ? undefined : homeHost(url);
    if (host !== undefined) hosts.set(host, hosts.has(host) ? undefined : id);
  }
  return new Map([...hosts].flatMap(([host, id]) => (id === undefined ? [] : [[host, id]])));
}

/** The host of the home page of a site, in one language or another; `undefined` for a page further in. */
function homeHost(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const {hostname, pathname} = new URL(url);
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(pathname) ? bareHost(hostname) : undefined;
}
