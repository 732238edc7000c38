import type {Entry} from './filter';
import {matches} from './filter';
import type {FacetKey, Selection} from './selection';
import {FACET_KEYS, withValues} from './selection';

/** One way out of an empty result: the selection without one facet or without the words, and what it would give. */
export interface WayOut {
  dropped: FacetKey | 'q';
  selection: Selection;
  count: number;
}

/** Ways out that give at least one result, best first. `ranked` is as in `explore`. */
export function waysOut(
  entries: readonly Entry[],
  selection: Selection,
  ranked?: readonly string[],
): WayOut[] {
  const found = ranked && new Set(ranked);
  const count = (candidate: Selection, withWords: boolean): number =>
    entries.filter(
      (entry) =>
        (!withWords || !found || found.has(entry.record.id)) &&
        matches(entry, candidate, {withClosed: withWords && Boolean(found)}),
    ).length;
  const ways: WayOut[] = FACET_KEYS.filter((key) => selection.facets[key]?.length).map((key) => {
    const candidate = withValues(selection, key, []);
    return {dropped: key, selection: candidate, count: count(candidate, true)};
  });
  if (found) {
    const candidate = {...selection, q: ''};
    ways.push({dropped: 'q', selection: candidate, count: count(candidate, false)});
  }
  return ways.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
}
