import type {FacetSpec} from './facetSpec';
import type {Entry, Filters} from './filter';
import {matches} from './filter';
import type {Selection} from './selection';
import {chosen, keepsOwn, withValues, withWords, without} from './selection';

/** One way out of an empty result: the selection without one criterion or without the words, and what it would give. */
export interface WayOut {
  /** What is left, by the `facet` of its chips; absent for the words. */
  dropped?: {key: string; title: string};
  selection: Selection;
  count: number;
}

/** Ways out that give at least one result, best first. `ranked` is as in `explore`. */
export function waysOut(
  entries: readonly Entry[],
  facets: readonly FacetSpec[],
  selection: Selection,
  ranked?: readonly string[],
): WayOut[] {
  const found = ranked && new Set(ranked);
  const spoken = found ? entries.filter((entry) => found.has(entry.record.id)) : entries;
  const ways: WayOut[] = facets
    .filter((facet) => chosen(selection, facet) > 0)
    .flatMap((facet) => {
      const wider = {dropped: facet, selection: without(selection, facet)};
      const {reach} = facet;
      if (!reach || !keepsOwn(selection, facet)) return [wider];
      const {key, label} = reach.only;
      return [{dropped: {key, title: label}, selection: withValues(selection, key, [])}, wider];
    })
    .map((way) => {
      const filters = {facets, selection: way.selection, withAside: Boolean(found)};
      return {...way, count: count(spoken, filters)};
    });
  if (found) {
    const candidate = withWords(selection, '');
    ways.push({selection: candidate, count: count(entries, {facets, selection: candidate})});
  }
  return ways.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
}

function count(entries: readonly Entry[], filters: Filters): number {
  return entries.filter((entry) => matches(entry, filters)).length;
}
