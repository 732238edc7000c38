import {bitsAt, countCommon} from './bits';
import {indexOf, meetingAll} from './entryIndex';
import type {FacetSpec} from './facetSpec';
import type {Entry} from './filter';
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
  const index = indexOf(entries);
  const spoken = ranked
    ? bitsAt(
        ranked.flatMap((id) => index.places.get(id) ?? []),
        index.size,
      )
    : index.all;
  const count = (candidate: Selection, within = spoken): number => {
    const withAside = ranked !== undefined && within === spoken;
    const met = meetingAll(index, {facets, selection: candidate, withAside}, within);
    return countCommon(met, met);
  };
  const ways: WayOut[] = facets
    .filter((facet) => chosen(selection, facet) > 0)
    .flatMap((facet) => {
      const wider = {dropped: facet, selection: without(selection, facet)};
      const {reach} = facet;
      if (!reach || !keepsOwn(selection, facet)) return [wider];
      const {key, label} = reach.only;
      return [{dropped: {key, title: label}, selection: withValues(selection, key, [])}, wider];
    })
    .map((way) => ({...way, count: count(way.selection)}));
  if (ranked) {
    const candidate = withWords(selection, '');
    ways.push({selection: candidate, count: count(candidate, index.all)});
  }
  return ways.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
}
