/** The part of `localStorage` that is used. Any call may throw. */
type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const STORAGE_KEY = '2ise:raccourci-barre';
const OFF = 'non';

/** Whether the key `/` leads to the search. Those who speak to their computer must be able to say no (WCAG 2.1.4). */
export class SlashPreference {
  readonly #storage: () => PreferenceStorage;
  readonly #listeners = new Set<() => void>();
  /** What the device would not keep. */
  #unkept: boolean | undefined;

  /** @param storage gives the place to keep it in; it may throw, and so may what it gives. */
  constructor(storage: () => PreferenceStorage) {
    this.#storage = storage;
  }

  isOn = (): boolean => {
    if (this.#unkept !== undefined) return this.#unkept;
    try {
      return this.#storage().getItem(STORAGE_KEY) !== OFF;
    } catch {
      return true;
    }
  };

  set(isOn: boolean): void {
    try {
      if (isOn) this.#storage().removeItem(STORAGE_KEY);
      else this.#storage().setItem(STORAGE_KEY, OFF);
      this.#unkept = undefined;
    } catch {
      this.#unkept = isOn;
    }
    this.#listeners.forEach((listener) => listener());
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export const slashPreference = new SlashPreference(() => window.localStorage);
