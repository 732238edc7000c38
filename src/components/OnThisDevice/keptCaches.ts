import {eraseKept} from '@site/src/components/Offline/erase';
import {cachePrefix} from '@site/src/offline/names';
import {shelfName} from '@site/src/searchClient/shelf';

/** What the browser keeps in its caches for the site. */
export interface KeptCache {
  kind: 'pages' | 'index';
  /** How many files. */
  files: number;
  /** Bytes of them, as they are read. */
  size: number;
}

/** True for a cache of the site at this base URL. */
export function cacheKind(name: string, baseUrl: string): KeptCache['kind'] | undefined {
  if (name.startsWith(cachePrefix(baseUrl))) return 'pages';
  return name === shelfName(baseUrl) ? 'index' : undefined;
}

/** What the caches hold; rejects where the browser lends none. */
export async function readCaches(caches: CacheStorage, baseUrl: string): Promise<KeptCache[]> {
  const found = new Map<KeptCache['kind'], KeptCache>();
  for (const name of await caches.keys()) {
    const kind = cacheKind(name, baseUrl);
    if (!kind) continue;
    const sizes = await sizesOf(await caches.open(name));
    const {files, size} = found.get(kind) ?? {files: 0, size: 0};
    found.set(kind, {
      kind,
      files: files + sizes.length,
      size: sizes.reduce((sum, bytes) => sum + bytes, size),
    });
  }
  return [...found.values()].filter(({files}) => files > 0);
}

async function sizesOf(cache: Cache): Promise<number[]> {
  const requests = await cache.keys();
  return Promise.all(
    requests.map(async (request) => (await (await cache.match(request))?.blob())?.size ?? 0),
  );
}

/** Empties them. What is erased is downloaded again when it is wanted. */
export async function eraseCache(
  kind: KeptCache['kind'],
  caches: CacheStorage,
  baseUrl: string,
): Promise<void> {
  if (kind === 'pages') await eraseKept(baseUrl);
  else await caches.delete(shelfName(baseUrl));
}
