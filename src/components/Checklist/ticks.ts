/* What is ticked in one list, as a list of ids: pure, so that it can be tested without a browser. */

/** Id of an item. */
type Id = string;

const PREFIX = '2ise:coches:';

/** Where the ticks of a page are kept. `page` is `<etape>`, `<etape>/<pratique>` or the id of any other list. */
export function storageKey(page: string): string {
  return PREFIX + page;
}

export function isTicksKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** Reads what is kept: a JSON list of ids. Anything else counts as nothing; doubles are dropped. */
export function parseTicks(stored: string | null): Id[] {
  if (stored === null) return [];
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value) ? [...new Set(value.filter((id) => typeof id === 'string'))] : [];
  } catch {
    return [];
  }
}

export function formatTicks(ticks: readonly Id[]): string {
  return JSON.stringify(ticks);
}

/** Ticks an item, or takes its tick away. Ids the page does not know stay: an item may come back. */
export function withTick(ticks: readonly Id[], id: Id, isTicked: boolean): Id[] {
  const others = ticks.filter((ticked) => ticked !== id);
  return isTicked ? [...others, id] : others;
}

/** Without the ticks of these items; those of others stay. */
export function withoutTicks(ticks: readonly Id[], items: readonly Id[]): Id[] {
  return ticks.filter((id) => !items.includes(id));
}

/** With these ticks too. */
export function withTicks(ticks: readonly Id[], more: readonly Id[]): Id[] {
  return [...new Set([...ticks, ...more])];
}

export interface Progress {
  done: number;
  total: number;
}

/** How many items are ticked. */
export function progressOf(ticks: readonly Id[], items: readonly Id[]): Progress {
  return {done: items.filter((id) => ticks.includes(id)).length, total: items.length};
}

/** True when there was something to do, and all is done. */
export function isDone({done, total}: Progress): boolean {
  return total > 0 && done === total;
}

/** « 2 sur 4 faits », « 1 sur 4 fait », « Tout est fait ». */
export function progressText(progress: Progress): string {
  if (isDone(progress)) return 'Tout est fait';
  const {done, total} = progress;
  return `${done} sur ${total} ${done > 1 ? 'faits' : 'fait'}`;
}
