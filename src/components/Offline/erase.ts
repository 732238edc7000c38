import {cachePrefix} from '@site/src/offline/names';

/** Throws away all that this device keeps of the site to be read without a network, and what would keep more. */
export async function eraseKept(baseUrl: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(baseUrl);
  await registration?.unregister();
  const names = await window.caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(cachePrefix(baseUrl))).map((name) => window.caches.delete(name)),
  );
}
