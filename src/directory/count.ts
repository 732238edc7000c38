import type {Entry} from './filter';
import {matches} from './filter';
import type {FacetKey, Selection} from './selection';
import {FACET_KEYS} from './selection';

/** For each facet, how many results each value has, given what is chosen in the OTHER facets. */
export type Counts = Record<FacetKey, Record<string, number>>;

/**
 * Counts each value as « results if this one were chosen in its facet »: inside a facet values add up (OR), so its own
 * choices do not weigh on its own counts. Cost: entries × facets.
 */
export function countFacets(entries: readonly Entry[], selection: Selection, withClosed = false): Counts {
  const counts = {} as Counts;
  for (const key of FACET_KEYS) {
    const tally: Record<string, number> = {};
    for (const entry of entries) {
      if (!matches(entry, selection, {except: key, withClosed})) continue;
      for (const value of entry.values[key]) tally[value] = (tally[value] ?? 0) + 1;
    }
    counts[key] = tally;
  }
  return counts;
}
