import {facetKeys, keysOf} from './facetSpec';
import type {Entry, Filters} from './filter';
import {borne, matches, unmet} from './filter';
import {withValues} from './selection';

/** By key, how many results each value has, given what is chosen in the OTHER facets. */
export type Counts = Readonly<Record<string, Record<string, number>>>;

/**
 * Counts each value as « results if this one were chosen in its facet »: inside a facet values add up (OR), so its own
 * choices do not weigh on its own counts. An entry that fails one facet alone still counts there, and only there.
 */
export function countFacets(entries: readonly Entry[], filters: Filters): Counts {
  const {facets} = filters;
  const counts: Record<string, Record<string, number>> = Object.fromEntries(
    facetKeys(facets).map((key) => [key, {}]),
  );
  for (const entry of entries) {
    const failed = unmet(entry, filters);
    if (failed.length > 1) continue;
    const [only] = failed;
    for (const facet of facets.filter(({key}) => only === undefined || key === only)) {
      for (const key of keysOf(facet)) {
        for (const value of borne(entry, facet, key, filters.selection)) {
          const counted = counts[key];
          if (counted) counted[value] = (counted[value] ?? 0) + 1;
        }
      }
    }
  }
  for (const {reach} of facets) {
    if (!reach) continue;
    const {key, value} = reach.only;
    const own = {...filters, selection: withValues(filters.selection, key, [value])};
    counts[key] = {[value]: entries.filter((entry) => matches(entry, own)).length};
  }
  return counts;
}
