import type {KeyedTexts, Place} from './place';

/* A device for the tests: its storage, and the tabs that share it. */

export interface FakeDevice extends KeyedTexts {
  readonly texts: Map<string, string>;
  /** It has no room left: it reads, and refuses to write. */
  isFull: boolean;
  /** A tab of it. */
  tab(): FakeTab;
}

export interface FakeTab extends Place {
  /** How many changes made by other tabs it has not heard of yet. */
  unheard(): number;
  /** Hears of the next one. */
  hear(): void;
  /** Comes back from the memory of the browser: what happened meanwhile was never told. */
  comeBack(): void;
}

export function fakeDevice(entries: Record<string, string> = {}): FakeDevice {
  const texts = new Map(Object.entries(entries));
  const told: ((key: string) => void)[] = [];
  let writer: FakeTab | undefined;
  const write = (change: () => void, key: string) => {
    const before = texts.get(key);
    change();
    if (texts.get(key) !== before) told.forEach((tell) => tell(key));
  };
  const device: FakeDevice = {
    texts,
    isFull: false,
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      if (device.isFull) throw new DOMException('full', 'QuotaExceededError');
      write(() => texts.set(key, text), key);
    },
    removeItem: (key) => write(() => texts.delete(key), key),
    tab() {
      const listeners = new Set<(key: string | null) => void>();
      let news: string[] = [];
      const emit = (key: string | null) => listeners.forEach((listener) => listener(key));
      const tab: FakeTab = {
        open() {
          writer = tab;
          return device;
        },
        listen(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        unheard: () => news.length,
        hear() {
          const key = news.shift();
          if (key !== undefined) emit(key);
        },
        comeBack() {
          news = [];
          emit(null);
        },
      };
      told.push((key) => writer !== tab && news.push(key));
      return tab;
    },
  };
  return device;
}

/** A place whose storage is not to be had, in each of the ways that browsers have. */
export const CLOSED_PLACES: Record<string, Place> = {
  null: {open: () => null, listen: () => () => {}},
  undefined: {open: () => undefined, listen: () => () => {}},
  forbidden: {
    open() {
      throw new DOMException('denied', 'SecurityError');
    },
    listen: () => () => {},
  },
  'forbidden to read': {
    open: () => ({getItem: refuse, setItem: refuse, removeItem: refuse}),
    listen: () => () => {},
  },
  forgetful: {
    open: () => ({getItem: () => null, setItem() {}, removeItem() {}}),
    listen: () => () => {},
  },
};

function refuse(): never {
  throw new DOMException('denied', 'SecurityError');
}
