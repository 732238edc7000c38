import {MAX_QUERY_LENGTH} from '@site/src/directory/selection';
import {fold} from '@site/src/search/fold';

/** The part of `localStorage` that is used. Any call may throw. */
export type QueryStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const STORAGE_KEY = '2ise:recherche:dernieres';
const MAX_QUERIES = 5;
/** A letter is no query yet. */
const MIN_LENGTH = 2;

/** The last queries of this device, newest first. */
export class RecentQueries {
  readonly #storage: () => QueryStorage;

  /** @param storage gives the place to keep them in; it may throw, and so may what it gives. */
  constructor(storage: () => QueryStorage) {
    this.#storage = storage;
  }

  /** None where the device keeps nothing, or where what it keeps cannot be read. */
  read(): string[] {
    try {
      return parse(this.#storage().getItem(STORAGE_KEY));
    } catch {
      return [];
    }
  }

  /** Puts a query first; what differs by accents, case or signs only is the same query. */
  remember(words: string): void {
    const queries = distinct([words, ...this.read()]);
    if (queries.length > 0) this.#keep((storage) => storage.setItem(STORAGE_KEY, JSON.stringify(queries)));
  }

  forget(): void {
    this.#keep((storage) => storage.removeItem(STORAGE_KEY));
  }

  #keep(write: (storage: QueryStorage) => void): void {
    try {
      write(this.#storage());
    } catch {
      // A device that keeps nothing: searching does not depend on it.
    }
  }
}

function parse(stored: string | null): string[] {
  const value: unknown = JSON.parse(stored ?? '[]');
  return Array.isArray(value) ? distinct(value.filter((query) => typeof query === 'string')) : [];
}

/** The queries worth keeping, each once, the first of each. */
function distinct(queries: readonly string[]): string[] {
  const byWords = new Map<string, string>();
  for (const query of queries) {
    const text = query.slice(0, MAX_QUERY_LENGTH).replace(/\s+/g, ' ').trim();
    const words = text.split(' ').map(fold).filter(Boolean).join(' ');
    if (words.length >= MIN_LENGTH && !byWords.has(words)) byWords.set(words, text);
  }
  return [...byWords.values()].slice(0, MAX_QUERIES);
}
