/** The script of the service worker, at the root of the site. */
export const WORKER_FILE = 'service-worker.js';

/** Beginning of the names of all the caches of a site: several may live at one origin. `baseUrl` ends with a slash. */
export function cachePrefix(baseUrl: string): string {
  return `2ise:hors-ligne:${baseUrl}:`;
}

/** The caches of a build. */
export interface CacheNames {
  /** What the site has readied: scripts, data, a few pages. */
  files: string;
  /** The pages that were seen, the last one last. */
  pages: string;
  /** The pages of what the person keeps in « Mon dossier », seen or not. */
  dossier: string;
}

const PAGES = ':pages';
const DOSSIER = ':dossier';

/** The caches of a build. Several sites may live at one origin: the base URL is in the names. */
export function cacheNames(baseUrl: string, build: string): CacheNames {
  const start = cachePrefix(baseUrl) + build;
  return {files: `${start}:fichiers`, pages: start + PAGES, dossier: start + DOSSIER};
}

/** True for the name of a cache of pages seen, of any build. */
export function isPagesCache(name: string): boolean {
  return name.endsWith(PAGES);
}

/** True for the name of a cache of the pages of « Mon dossier », of any build. */
export function isDossierCache(name: string): boolean {
  return name.endsWith(DOSSIER);
}

/** The cache that says of which build each open window is; all the builds share it. */
export function windowsCache(baseUrl: string): string {
  return `${cachePrefix(baseUrl)}fenetres`;
}
