import type {Bits} from './bits';
import {common, countCommon} from './bits';
import type {EntryIndex} from './entryIndex';
import {bearers, indexOf, meeting} from './entryIndex';
import type {FacetSpec} from './facetSpec';
import {facetKeys, keysOf} from './facetSpec';
import type {Entry, Filters} from './filter';
import {withValues} from './selection';

/** By key, how many results each value has, given what is chosen in the OTHER facets. */
export type Counts = Readonly<Record<string, Record<string, number>>>;

/**
 * Counts each value as « results if this one were chosen in its facet »: inside a facet values add up (OR), so its own
 * choices do not weigh on its own counts. An entry that fails one facet alone still counts there, and only there.
 * @param within the entries to count among; all of them without it
 */
export function countFacets(entries: readonly Entry[], filters: Filters, within?: Bits): Counts {
  const {facets, selection} = filters;
  const index = indexOf(entries);
  const counts: Record<string, Record<string, number>> = Object.fromEntries(
    facetKeys(facets).map((key) => [key, {}]),
  );
  for (const [facet, others] of withoutEach(index, filters, within ?? index.all)) {
    for (const key of keysOf(facet)) {
      const found: Record<string, number> = {};
      for (const [value, bits] of bearers(index, facet, key, selection)) {
        const count = countCommon(others, bits);
        if (count > 0) found[value] = count;
      }
      counts[key] = found;
    }
    if (!facet.reach) continue;
    const {key, value} = facet.reach.only;
    const own = meeting(index, facet, {...filters, selection: withValues(selection, key, [value])});
    counts[key] = {[value]: countCommon(others, own)};
  }
  return counts;
}

/** For each facet, the entries that meet all the others. */
function withoutEach(index: EntryIndex, filters: Filters, within: Bits): [FacetSpec, Bits][] {
  const {facets} = filters;
  const met = facets.map((facet) => meeting(index, facet, filters));
  const after = [within];
  for (let rank = met.length - 1; rank > 0; rank -= 1) {
    after.unshift(common(after[0] ?? within, met[rank] ?? within));
  }
  let before = index.all;
  return facets.map((facet, rank) => {
    const others = common(before, after[rank] ?? within);
    before = common(before, met[rank] ?? index.all);
    return [facet, others];
  });
}
