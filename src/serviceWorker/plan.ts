/** A file that the site readies. */
export interface PlannedFile {
  /** Under the root of the site, as the browser asks for it: a page has no ending. */
  url: string;
  /** Of a file that keeps its name from one build to the next: another build's is refused. */
  integrity?: string | undefined;
  /** With the worker itself, or when nothing else is under way. */
  step: 'install' | 'idle';
}

/** What a service worker knows of its build. */
export interface Plan {
  build: string;
  /** Ends with a slash. */
  baseUrl: string;
  files: readonly PlannedFile[];
}

/** What the browser lends. */
export interface Machine {
  origin: string;
  fetch: typeof fetch;
  caches: CacheStorage;
  /** Ids of the windows that are open on the site. */
  windows(): Promise<string[]>;
}

/** Where the files are whose name holds a hash of what they hold: those of two builds may be shared. */
export const HASHED = 'assets/';
