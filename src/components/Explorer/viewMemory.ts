/** How a visitor left the list: what Back and Forward give back. */
export interface View {
  /** Pixels scrolled. */
  y: number;
  /** All the rows were shown. */
  expanded: boolean;
  /** The link that was followed, and how far it stood from the top of the window: rows out of sight have no exact height. */
  left?: {href: string; top: number};
}

const STORAGE_KEY = '2ise:repertoire:vues';
const MAX_VIEWS = 40;

/**
 * Remembers views by key of the history entry, the latest last. They outlive a reload when the browser lends a storage;
 * entries without a key (the first of a visit) are kept for the visit only, since nothing tells them apart afterwards.
 */
export class ViewMemory {
  readonly #views = new Map<string, View>();
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;

  constructor(storage?: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
    try {
      const saved = JSON.parse(storage?.getItem(STORAGE_KEY) ?? '[]') as [string, View][];
      for (const [key, {y, expanded, left}] of saved) {
        this.#views.set(key, {y: Number(y), expanded: Boolean(expanded), ...(left && {left})});
      }
    } catch {
      this.#views.clear();
    }
  }

  get(key = ''): View | undefined {
    return this.#views.get(key);
  }

  set(key = '', change: Partial<View>): void {
    const view = {y: 0, expanded: false, ...this.#views.get(key), ...change};
    this.#views.delete(key);
    this.#views.set(key, view);
    const [oldest] = this.#views.keys();
    if (this.#views.size > MAX_VIEWS && oldest !== undefined) this.#views.delete(oldest);
  }

  /** Writes the views to the storage; a full or forbidden storage only loses the memory of scrolling. */
  save(): void {
    try {
      const views = [...this.#views].filter(([key]) => key !== '');
      this.#storage?.setItem(STORAGE_KEY, JSON.stringify(views));
    } catch {
      // Nothing else depends on it.
    }
  }
}
