/** What one can still take back. */
export interface Erasure {
  /**
   * Puts back what was there, but for what has been written since.
   * @returns false when something could not be put back
   */
  undo(): boolean;
}

/** Does something to the texts under these keys, tells the readers of this tab, and says how to take it back. */
export function erasing(storage: Storage, keys: readonly string[], erase: () => void): Erasure {
  const textsOf = () => keys.map((key) => storage.getItem(key));
  const before = textsOf();
  erase();
  const after = textsOf();
  keys.forEach((key) => tellReaders(storage, key));
  return {
    undo() {
      const isBack = keys.map((key, rank) =>
        putBack(storage, key, before[rank] ?? null, after[rank] ?? null),
      );
      keys.forEach((key) => tellReaders(storage, key));
      return isBack.every(Boolean);
    },
  };
}

/** Takes these keys away. */
export function takeAway(storage: Storage, keys: readonly string[]): Erasure {
  return erasing(storage, keys, () => keys.forEach((key) => storage.removeItem(key)));
}

function putBack(storage: Storage, key: string, before: string | null, after: string | null): boolean {
  try {
    if (before === after) return true;
    if (storage.getItem(key) !== after) return false;
    if (before === null) storage.removeItem(key);
    else storage.setItem(key, before);
    return storage.getItem(key) === before;
  } catch {
    return false;
  }
}

/** The browser tells the other tabs; the readers of this one must hear of it too. */
function tellReaders(storage: Storage, key: string): void {
  window.dispatchEvent(
    new StorageEvent('storage', {key, newValue: storage.getItem(key), storageArea: storage}),
  );
}
