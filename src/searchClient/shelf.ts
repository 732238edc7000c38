import {checksum} from './checksum';

/** Keeps downloaded texts for the next visit, under their address. It never rejects: at worst, it keeps nothing. */
export interface Shelf {
  /** Undefined for what is not kept, or not as it was written: a storage may be damaged. */
  read(address: string): Promise<string | undefined>;
  /** Also throws away what has another query string: the other editions. */
  write(address: string, text: string): Promise<void>;
}

/** The cache of a site, several of which may live at one origin. `baseUrl` ends with a slash. */
export function shelfName(baseUrl: string): string {
  return `2ise:recherche:${baseUrl}`;
}

/**
 * @param caches Cache Storage, where the browser has one (over https) and lends it
 * @param name several sites may live at one origin: each has its own
 */
export function openShelf(caches: Pick<CacheStorage, 'open'> | undefined, name: string): Shelf {
  const opened = async () => caches?.open(name);
  return {
    async read(address) {
      try {
        const response = await (await opened())?.match(address);
        return sound(await response?.text());
      } catch {
        return undefined;
      }
    },
    async write(address, text) {
      try {
        const cache = await opened();
        const kept = (await cache?.keys()) ?? [];
        const others = kept.filter(({url}) => !url.endsWith(queryOf(address)));
        await Promise.all(others.map((request) => cache?.delete(request)));
        await cache?.put(address, new Response(`${checksum(text)}\n${text}`));
      } catch {
        // A full or forbidden storage: the text will be downloaded again.
      }
    },
  };
}

/** What was written, after the line that it was sealed with. */
function sound(kept: string | undefined): string | undefined {
  const end = kept?.indexOf('\n') ?? -1;
  const text = kept?.slice(end + 1);
  return text !== undefined && kept?.slice(0, Math.max(0, end)) === checksum(text) ? text : undefined;
}

function queryOf(address: string): string {
  return address.slice(address.indexOf('?'));
}
