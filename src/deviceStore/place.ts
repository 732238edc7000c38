/** The part of a `Storage` that is used. Any call may throw. */
export type KeyedTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where a device keeps texts. */
export interface Place {
  /** Nothing where the browser has no storage; throws where it forbids it. */
  open(): KeyedTexts | null | undefined;
  /** Calls when another tab may have written under a key (`null`: any key); returns what stops it. */
  listen(onChange: (key: string | null) => void): () => void;
}

/** The keys of a state on the device. `former` ones are those of a site without versions. */
export interface Keys {
  main: string;
  aside: string;
  former?: string;
  formerAside?: string;
}

/** The text under each of them; `null` where there is none. */
export type Texts = Record<keyof Keys, string | null>;

export const NO_TEXTS: Texts = {main: null, aside: null, former: null, formerAside: null};

/** The texts of the device; nothing where it has no storage, or forbids it. */
export function textsOf(place: Place, keys: Keys): Texts | undefined {
  try {
    const storage = place.open();
    if (!storage) return undefined;
    const text = (key: string | undefined) => (key === undefined ? null : storage.getItem(key));
    const {main, aside, former, formerAside} = keys;
    return {main: text(main), aside: text(aside), former: text(former), formerAside: text(formerAside)};
  } catch {
    return undefined;
  }
}

/** Writes a text, or takes it away. Some storages forget what they accept without a word. */
export function put(storage: KeyedTexts, key: string | undefined, text: string | undefined): void {
  if (key === undefined) return;
  if (text === undefined) storage.removeItem(key);
  else storage.setItem(key, text);
  if ((storage.getItem(key) ?? undefined) !== text) throw new Error('The storage keeps nothing.');
}
