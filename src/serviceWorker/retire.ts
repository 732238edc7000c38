/*
 * A service worker that takes the place of the others to throw away all that they keep, then goes: what the site is built
 * with when it must no longer be read offline.
 */

import {cachePrefix} from '../offline/names';
import {scope} from './scope';

/* Set when the site is built: src/plugin/offline. */
declare const BASE_URL: string;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = await self.caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(cachePrefix(BASE_URL))).map((name) => self.caches.delete(name)),
  );
  await scope.registration.unregister();
}
