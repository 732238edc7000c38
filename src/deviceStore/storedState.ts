import type {Found, Shape} from './shape';
import {fromFormerText, fromText, keysOf, toText} from './shape';
import type {Keys, Place, Texts} from './place';
import {NO_TEXTS, put, textsOf} from './place';
import type {Tree} from './tree';
import {isSame, merge} from './tree';

/**
 * Whether the device keeps the state. `refused`: no storage, a full or a forbidden one; `newer`: a later version of the
 * site, open in another tab, has kept it in a shape of its own. What is not kept lasts for the visit.
 */
export type Keeping = 'kept' | 'refused' | 'newer';

export interface Snapshot<T> {
  content: T;
  keeping: Keeping;
  /** What was found and could not be read: never thrown away. */
  aside?: string;
}

/** Something that the device keeps, that all the tabs share. */
export interface StoredState<T extends Tree> {
  /** The same object until something changes. */
  get(): Snapshot<T>;
  /** What is rendered at the build, and at hydration. */
  readonly initial: Snapshot<T>;
  /** Changes the content from what is kept now: another tab may have written since. */
  update(change: (known: T) => T): void;
  /** Writes what is not kept yet, if the device now accepts. */
  save(): void;
  /** Throws away what was put aside. */
  dropAside(): void;
  subscribe(listener: () => void): () => void;
}

/** What this tab has not been able to keep: its content, and the one that was kept when it was changed. */
interface Unkept<T> {
  base: T;
  mine: T;
}

/** What the texts say. */
interface Reading<T> {
  stored: T;
  /** What could not be read: `damaged` and what was put aside before. */
  aside: string | undefined;
  /** Keys whose text cannot be read, and still stands there. */
  damaged: readonly (keyof Keys)[];
  isNewer: boolean;
}

interface Options {
  /** For what changes often and is lost without harm: an update stays in memory until `save`. */
  savesOnDemand?: boolean;
}

/** The last reading, and the texts of the device; there are none where it has no storage, or forbids it. */
interface Known<T> extends Reading<T> {
  texts: Texts | undefined;
}

/**
 * A state that stays on the device. Reading it writes nothing. Each change is made on what the device holds at that
 * moment; what the device refuses stays in memory, and is brought together with the rest as soon as it accepts.
 */
export function createStoredState<T extends Tree>(
  shape: Shape<T>,
  place: Place,
  {savesOnDemand = false}: Options = {},
): StoredState<T> {
  const keys = keysOf(shape);
  const initial: Snapshot<T> = {content: shape.empty, keeping: 'kept'};
  const listeners = new Set<() => void>();
  let unkept: Unkept<T> | undefined;
  let wasRefused = false;
  let known: Known<T> | undefined;
  let snapshot: Snapshot<T> | undefined;

  const read = (): Known<T> => {
    const texts = textsOf(place, keys);
    if (!known || !isSame(known.texts, texts)) {
      // A storage that closes during the visit takes nothing off the screen.
      const reading = texts || !known ? interpret(shape, texts ?? NO_TEXTS) : known;
      known = {...reading, texts};
      snapshot = undefined;
    }
    return known;
  };

  const get = (): Snapshot<T> => {
    const {stored, aside, isNewer, texts} = read();
    snapshot ??= {
      content: unkept ? merge(unkept.base, unkept.mine, stored) : stored,
      keeping: isNewer ? 'newer' : !texts || wasRefused ? 'refused' : 'kept',
      ...(aside !== undefined && {aside}),
    };
    return snapshot;
  };

  const write = (): void => {
    const {isNewer, damaged, aside} = read();
    if (!unkept || isNewer) return;
    const {content} = get();
    try {
      const storage = place.open();
      if (!storage) throw new Error('There is no storage.');
      // What cannot be put aside must not be written over.
      if (damaged.length > 0) {
        put(storage, keys.aside, aside);
        put(storage, keys.formerAside, undefined);
      }
      put(storage, keys.main, toText(shape, content));
      put(storage, keys.former, undefined);
      unkept = undefined;
      wasRefused = false;
    } catch {
      wasRefused = true;
    }
    snapshot = undefined;
  };

  const notify = () => listeners.forEach((listener) => listener());

  return {
    get,
    initial,
    update(change) {
      const {content} = get();
      const mine = change(content);
      if (mine === content) return;
      unkept = {base: read().stored, mine};
      snapshot = undefined;
      if (!savesOnDemand) write();
      notify();
    },
    save() {
      write();
      notify();
    },
    dropAside() {
      const {damaged} = read();
      try {
        const storage = place.open();
        if (!storage) return;
        for (const key of ['aside', 'formerAside', ...damaged] as const) put(storage, keys[key], undefined);
      } catch {
        // It stays aside, and is still shown.
      }
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      const stop = place.listen((key) => {
        if (key !== null && !Object.values(keys).includes(key)) return;
        if (!savesOnDemand) write();
        listener();
      });
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
}

function interpret<T extends Tree>(shape: Shape<T>, texts: Texts): Reading<T> {
  const {main, aside, former, formerAside} = texts;
  const found = {former: fromFormerText(shape, former), main: fromText(shape, main)};
  const damaged = (['former', 'main'] as const).filter((key) => found[key].kind === 'damaged');
  const unread = [formerAside, aside, ...damaged.map((key) => texts[key])].filter((text) => text !== null);
  return {
    // An older version of the site, still open in a tab, writes under the former key.
    stored: merge(shape.empty, contentOf(found.former, shape), contentOf(found.main, shape)),
    aside: unread.length === 0 ? undefined : unread.join('\n'),
    damaged,
    isNewer: found.main.kind === 'newer',
  };
}

function contentOf<T extends Tree>(found: Found<T>, {empty}: Shape<T>): T {
  return found.kind === 'content' ? found.content : empty;
}
