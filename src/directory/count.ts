import type {Entry} from './filter';
import {unmet} from './filter';
import type {FacetKey, Selection} from './selection';
import {CRITERIA, FACET_KEYS, keysOf} from './selection';

/** For each facet, how many results each value has, given what is chosen in the OTHER facets. */
export type Counts = Record<FacetKey, Record<string, number>>;

/**
 * Counts each value as « results if this one were chosen in its facet »: inside a facet values add up (OR), so its own
 * choices do not weigh on its own counts. An entry that fails one criterion alone still counts there, and only there.
 */
export function countFacets(entries: readonly Entry[], selection: Selection, withClosed = false): Counts {
  const counts = Object.fromEntries(FACET_KEYS.map((key) => [key, {}])) as Counts;
  for (const entry of entries) {
    const failed = unmet(entry, selection, withClosed);
    if (failed.length > 1) continue;
    for (const key of (failed.length ? failed : CRITERIA).flatMap(keysOf)) {
      for (const value of entry.values[key]) counts[key][value] = (counts[key][value] ?? 0) + 1;
    }
  }
  return counts;
}
