import {windowsCache} from '../offline/names';
import type {Machine, Plan} from './plan';

/** Of which build each window is: what is given to one is of its build. The worker may be stopped at any time, and forget. */
export interface Windows {
  /** @param build that of what the window shows, once it is known; undefined when it says none */
  note(id: string, build: Promise<string | undefined>): Promise<void>;
  buildOf(id: string): Promise<string | undefined>;
  /** True when all that are open are of this build. */
  areAll(build: string): Promise<boolean>;
}

/** Remembers which build each open window shows, beyond the life of the worker. */
export function openWindows({baseUrl}: Plan, {origin, caches, windows}: Machine): Windows {
  const told = new Map<string, Promise<string | undefined>>();
  const opened = () => caches.open(windowsCache(baseUrl));
  const keyOf = (id: string) => `${origin}${baseUrl}fenetres/${id}`;

  async function buildOf(id: string): Promise<string | undefined> {
    return (await told.get(id)) ?? (await (await opened()).match(keyOf(id)))?.text();
  }

  return {
    buildOf,
    async note(id, build) {
      const settled = build.catch(() => undefined);
      told.set(id, settled);
      const known = await settled;
      const [cache, open] = await Promise.all([opened(), windows()]);
      const kept = new Set([id, ...open].map(keyOf));
      const closed = (await cache.keys()).filter(({url}) => !kept.has(url));
      await Promise.all(closed.map((one) => cache.delete(one)));
      if (known === undefined) await cache.delete(keyOf(id));
      else await cache.put(keyOf(id), new Response(known));
    },
    async areAll(build) {
      const builds = await Promise.all((await windows()).map(buildOf));
      return builds.every((one) => one === build);
    },
  };
}
