/** Keeps downloaded texts for the next visit, under their address. It never rejects: at worst, it keeps nothing. */
export interface Shelf {
  read(address: string): Promise<string | undefined>;
  /** Also throws away what has another query string: the other editions. */
  write(address: string, text: string): Promise<void>;
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
        return await response?.text();
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
        await cache?.put(address, new Response(text, {headers: {'Content-Type': 'application/json'}}));
      } catch {
        // A full or forbidden storage: the text will be downloaded again.
      }
    },
  };
}

function queryOf(address: string): string {
  return address.slice(address.indexOf('?'));
}
