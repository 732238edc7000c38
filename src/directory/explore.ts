import type {Territory} from '../model/vocabularies';
import type {Counts} from './count';
import {countFacets} from './count';
import type {Entry} from './filter';
import {matches} from './filter';
import {compareRecords} from './order';
import type {DirectoryRecord} from './record';
import type {Selection} from './selection';

export interface Exploration {
  records: DirectoryRecord[];
  counts: Counts;
  /** Closed entries that the default view keeps out. */
  closedAside: number;
}

/**
 * Filters, counts and orders the directory for a selection.
 * @param ranked ids found by the search for `selection.q`, best first; undefined when there are no words.
 */
export function explore(
  entries: readonly Entry[],
  selection: Selection,
  territories: readonly Territory[],
  ranked?: readonly string[],
): Exploration {
  const rank = ranked && new Map(ranked.map((id, index) => [id, index]));
  const candidates = rank ? entries.filter((entry) => rank.has(entry.record.id)) : entries;
  const withClosed = Boolean(rank);
  const kept = candidates.filter((entry) => matches(entry, selection, withClosed));
  const records = kept.map((entry) => entry.record);
  if (rank && selection.tri === undefined) {
    records.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  } else {
    records.sort(compareRecords(selection.tri ?? 'pres', territories));
  }
  const asksStatus = Boolean(selection.facets.statut?.length);
  return {
    records,
    counts: countFacets(candidates, selection, withClosed),
    closedAside:
      withClosed || asksStatus
        ? 0
        : candidates.filter((entry) => entry.record.statut === 'ferme' && matches(entry, selection, true))
            .length,
  };
}
