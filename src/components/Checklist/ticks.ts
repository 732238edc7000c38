import type {Shape} from '@site/src/deviceStore/shape';
import {parseJson} from '@site/src/deviceStore/shape';
import {isTree} from '@site/src/deviceStore/tree';

/* What is ticked in one list: pure, so that it can be tested without a browser. */

/** Id of an item. */
type Id = string;

/** The items that are ticked, and no other. */
export type Ticks = Readonly<Record<Id, true>>;

/** How the ticks of a page are kept. `page` is `<etape>`, `<etape>/<pratique>` or the id of any other list. */
export function tickShape(page: string): Shape<Ticks> {
  return {
    name: `coches/${page}`,
    version: 1,
    empty: {},
    read: (content) => (isTicks(content) ? content : undefined),
    // A list of ids.
    former: {
      key: `2ise:coches:${page}`,
      read(text) {
        const ids = parseJson(text);
        return Array.isArray(ids)
          ? withTicks(
              {},
              ids.filter((id) => typeof id === 'string'),
            )
          : undefined;
      },
    },
  };
}

function isTicks(content: unknown): content is Ticks {
  return isTree(content) && Object.values(content).every((tick) => tick === true);
}

export function isTicked(ticks: Ticks, id: Id): boolean {
  return Object.hasOwn(ticks, id);
}

/** Ticks an item, or takes its tick away. Ids the page does not know stay: an item may come back. */
export function withTick(ticks: Ticks, id: Id, isOn: boolean): Ticks {
  return isOn ? withTicks(ticks, [id]) : withoutTicks(ticks, [id]);
}

/** Without the ticks of these items; those of others stay. */
export function withoutTicks(ticks: Ticks, items: readonly Id[]): Ticks {
  return Object.fromEntries(Object.entries(ticks).filter(([id]) => !items.includes(id)));
}

/** With these ticks too. */
export function withTicks(ticks: Ticks, more: readonly Id[]): Ticks {
  return {...ticks, ...Object.fromEntries(more.map((id) => [id, true] as const))};
}

export interface Progress {
  done: number;
  total: number;
}

/** How many items are ticked. */
export function progressOf(ticks: Ticks, items: readonly Id[]): Progress {
  return {done: items.filter((id) => isTicked(ticks, id)).length, total: items.length};
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
