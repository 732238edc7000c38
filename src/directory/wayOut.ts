import type {Entry} from './filter';
import {matches} from './filter';
import type {Criterion, Selection} from './selection';
import {CRITERIA, chosen, withWords, without} from './selection';

/** One way out of an empty result: the selection without one criterion or without the words, and what it would give. */
export interface WayOut {
  dropped: Criterion | 'q';
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
  const spoken = found ? entries.filter((entry) => found.has(entry.record.id)) : entries;
  const ways: WayOut[] = CRITERIA.filter((criterion) => chosen(selection, criterion)).map((dropped) => {
    const candidate = without(selection, dropped);
    return {dropped, selection: candidate, count: count(spoken, candidate, Boolean(found))};
  });
  if (found) {
    const candidate = withWords(selection, '');
    ways.push({dropped: 'q', selection: candidate, count: count(entries, candidate, false)});
  }
  return ways.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
}

function count(entries: readonly Entry[], selection: Selection, withClosed: boolean): number {
  return entries.filter((entry) => matches(entry, selection, withClosed)).length;
}
