import type {Counts} from './count';
import {countFacets} from './count';
import type {FacetSpec} from './facetSpec';
import type {Entry} from './filter';
import {matches} from './filter';
import type {OrderVocabularies} from './order';
import {compareRecords} from './order';
import type {DirectoryRecord} from './record';
import type {Selection} from './selection';

export interface Exploration {
  records: DirectoryRecord[];
  counts: Counts;
  /** Closed entries that the default view keeps out. */
  closedAside: number;
}

/** What is explored. */
export interface Explored {
  entries: readonly Entry[];
  facets: readonly FacetSpec[];
  vocabularies: OrderVocabularies;
}

/**
 * Filters, counts and orders the directory for a selection.
 * @param ranked ids found by the search for `selection.q`, best first; undefined when there are no words.
 */
export function explore(
  {entries, facets, vocabularies}: Explored,
  selection: Selection,
  ranked?: readonly string[],
): Exploration {
  const rank = ranked && new Map(ranked.map((id, index) => [id, index]));
  const candidates = rank ? entries.filter((entry) => rank.has(entry.record.id)) : entries;
  const filters = {facets, selection, withAside: Boolean(rank)};
  const records = candidates.filter((entry) => matches(entry, filters)).map(({record}) => record);
  if (rank && selection.tri === undefined) {
    records.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  } else {
    records.sort(compareRecords(selection.tri ?? 'pres', vocabularies));
  }
  const all = candidates.filter((entry) => matches(entry, {...filters, withAside: true})).length;
  return {records, counts: countFacets(candidates, filters), closedAside: all - records.length};
}
