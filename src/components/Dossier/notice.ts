import type {Keeping} from '@site/src/deviceStore/storedState';
import type {KeptKind} from '@site/src/dossier/item';

/** What has just been done to the dossier, to be said for a few seconds. */
export interface Notice {
  /** A new one each time, even when the same thing is said twice. */
  id: number;
  what: 'kept' | 'removed';
  genre: KeptKind;
  /** Its name, or theirs. */
  nom: string;
  /** How many things that was done to, all of one kind. */
  things: number;
  /** How many lines there are now. */
  count: number;
  keeping: Keeping;
  undo(): void;
}

const listeners = new Set<() => void>();
let notice: Notice | undefined;
let last = 0;

/** Says it as soon as what shows notices is there. */
export function notify(said: Omit<Notice, 'id'>): void {
  last += 1;
  notice = {...said, id: last};
  listeners.forEach((listener) => listener());
}

export function dismiss(): void {
  notice = undefined;
  listeners.forEach((listener) => listener());
}

export function currentNotice(): Notice | undefined {
  return notice;
}

export function subscribeToNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
