import type {PageData} from './shape';

/** Where a page's data comes from; one implementation for the server, one for the browser. */
export interface PageDataStore {
  /** Data at hand at first render, without waiting. `address` has no base URL. */
  initial(address: string): unknown;
  /**
   * Fetches the data of a page; `undefined` when there is no such page. Rejects when the network fails. Data of another
   * edition of the site make the browser load the page anew.
   */
  load(address: string, baseUrl: string): Promise<unknown>;
  /** True when the data of the page came by `load`: loading the document anew would give it its own. */
  wasFetched(address: string): boolean;
  /**
   * Fetches a file that several pages read (path under the root). Rejects when the network fails, or when the file is of
   * another edition of the site than these scripts and loading the document anew has not helped.
   */
  loadShared<T extends PageData>(file: string, baseUrl: string): Promise<T>;
  /** What the page tells search engines, as JSON for a script element; empty in the browser, which has no use for it. */
  structuredData(address: string): string;
  /** A file of the site (path under its root), on the server only: what a page shows without shipping its data. */
  readOnServer(file: string): unknown;
}
