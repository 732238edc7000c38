import {formatTicks, isTicksKey, parseTicks, storageKey} from './ticks';

/** The part of `localStorage` that is used. */
export type TickStorage = Pick<Storage, 'getItem' | 'setItem'>;

export interface TickStore {
  /** The ticks of a page: the same list until they change. */
  get(page: string): readonly string[];
  /** Changes the ticks of a page, from what is kept now: another tab may have written since. */
  update(page: string, change: (ticks: readonly string[]) => string[]): void;
  subscribe(listener: () => void): () => void;
  /** True once the device has refused to keep ticks: they last for the visit. */
  isRefused(): boolean;
  /** Another tab has written under this key; `null` when all was erased, or when nobody knows. */
  changedElsewhere(key: string | null): void;
}

const NONE: readonly string[] = [];

/** @param storage gives the place to keep ticks in; it may throw, and so may what it gives. */
export function createTickStore(storage: () => TickStorage): TickStore {
  const read = new Map<string, {stored: string | null; ticks: readonly string[]}>();
  /** What could not be kept, by page. */
  const unkept = new Map<string, readonly string[]>();
  const listeners = new Set<() => void>();
  let refused = false;
  const notify = () => listeners.forEach((listener) => listener());

  const get = (page: string): readonly string[] => {
    const inMemory = unkept.get(page);
    if (inMemory) return inMemory;
    let stored: string | null = null;
    try {
      stored = storage().getItem(storageKey(page));
    } catch {
      refused = true;
    }
    const known = read.get(page);
    if (known && known.stored === stored) return known.ticks;
    const ticks = stored === null ? NONE : parseTicks(stored);
    read.set(page, {stored, ticks});
    return ticks;
  };

  return {
    get,
    update(page, change) {
      const ticks = change(get(page));
      try {
        storage().setItem(storageKey(page), formatTicks(ticks));
        unkept.delete(page);
        refused = false;
      } catch {
        unkept.set(page, ticks);
        refused = true;
      }
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isRefused: () => refused,
    changedElsewhere(key) {
      if (key === null || isTicksKey(key)) notify();
    },
  };
}
