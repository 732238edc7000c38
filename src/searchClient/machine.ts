import type {Machine} from './library';

/** The browser as the library knows it, in a page or in a worker. */
export function browser(): Machine {
  return {fetch: (address, init) => self.fetch(address, init), caches: cacheStorage()};
}

/** Absent over http; refused by some private windows. */
function cacheStorage(): CacheStorage | undefined {
  try {
    return self.caches;
  } catch {
    return undefined;
  }
}
