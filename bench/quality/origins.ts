import type {Judged} from './judge';
import type {Origin} from './query';

/** How a reader knows where queries come from. */
export const ORIGIN_NAMES: Record<Origin, string> = {
  written: 'requêtes écrites',
  drawn: 'requêtes tirées',
};

/** One origin of the queries asked of engines, and the engines as if nothing else had been asked of them. */
export interface OfOrigin<T extends Judged> {
  origin: Origin;
  engines: T[];
}

/** The engines once for each origin of their queries: the two are never averaged. */
export function byOrigin<T extends Judged>(engines: readonly T[]): OfOrigin<T>[] {
  return (Object.keys(ORIGIN_NAMES) as Origin[])
    .map((origin) => ({
      origin,
      engines: engines.map((engine) => ({
        ...engine,
        ranked: engine.ranked.filter((query) => query.origin === origin),
      })),
    }))
    .filter((part) => part.engines.some(({ranked}) => ranked.length > 0));
}
