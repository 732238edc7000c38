import {EMBEDDED_SELECTOR} from './embedded';
import {PAGE_DATA_DIR, pageDataFile} from './paths';
import type {PageData} from './shape';
import {hasShape} from './shape';
import type {PageDataStore} from './types';

/** What the store asks of the browser. */
export interface Browser {
  find: (selector: string) => HTMLElement | null;
  fetch: (
    address: string,
    options?: {cache: 'default' | 'reload'},
  ) => Promise<Pick<Response, 'ok' | 'status' | 'headers' | 'json'>>;
  /** Loads the document of the current address anew. */
  reload: () => void;
  /** The same, but once for a mark: false when it was done and the scripts are the same still. */
  renew: (shape: string) => boolean;
}

/** Answers of a host that say that there is no such page. */
const ABSENT = [400, 404, 410];

/**
 * In the browser, the first page carries its own data; the next ones fetch theirs, once.
 * @param shape mark of the data that this code reads
 */
export function browserStore({find, fetch, reload, renew}: Browser, shape: string): PageDataStore {
  const known = new Map<string, unknown>();
  const fetched = new Set<string>();
  let embeddedWasRead = false;

  const readEmbedded = () => {
    if (embeddedWasRead) return;
    embeddedWasRead = true;
    const element = find(EMBEDDED_SELECTOR);
    const address = element?.dataset.adresse;
    if (!element?.textContent || address === undefined) return;
    known.set(address, JSON.parse(element.textContent));
  };

  return {
    initial(address) {
      readEmbedded();
      return known.get(address);
    },
    async load(address, baseUrl) {
      if (known.has(address)) return known.get(address);
      // The address is decoded, but for what cannot be.
      const response = await fetch(`${baseUrl}${PAGE_DATA_DIR}/${encodeURI(pageDataFile(address))}`);
      // A development server answers an unknown file with the home page.
      const isJson = response.headers.get('content-type')?.includes('json');
      if (ABSENT.includes(response.status) || (response.ok && !isJson)) return undefined;
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const data: unknown = await response.json();
      if (!hasShape(data, shape)) {
        // The site was published anew since this page was opened. The new document carries its own data: no loop.
        reload();
        return new Promise(() => {});
      }
      known.set(address, data);
      fetched.add(address);
      return data;
    },
    async loadShared<T extends PageData>(file: string, baseUrl: string) {
      // What the browser keeps may be older than these scripts; what the host gives, newer.
      for (const cache of ['default', 'reload'] as const) {
        const response = await fetch(`${baseUrl}${file}`, {cache});
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        const data: unknown = await response.json();
        if (hasShape(data, shape)) return data as T;
      }
      // The new document asks for the same file: where a host gives its pages late, it would be loaded for ever.
      if (!renew(shape)) throw new Error(`${file} is of another edition of the site`);
      return new Promise<never>(() => {});
    },
    wasFetched: (address) => fetched.has(address),
    structuredData: () => '',
    readOnServer: () => undefined,
  };
}
