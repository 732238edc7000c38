import {describe, expect, it} from 'vitest';
import type {Commit, FileChange} from '../../content/history/readHistory';
import {latestWeeks, toldPlace, weekPairs} from './weekPairs';

const placeOf = (path: string) => toldPlace({kind: 'ressource', id: path});

const commit = (date: string, ...changes: FileChange[]): Commit => ({
  id: date,
  seconds: Date.parse(date) / 1000,
  changes,
});

const pairsOf = (...commits: Commit[]) =>
  weekPairs(commits, placeOf).map(({monday, pairs}) => [
    monday,
    pairs.map(({place, before, after}) => [place.id, before, after]),
  ]);

describe('weekPairs', () => {
  it('joins the first state of the week with the last, and leaves out what comes back to where it was', () => {
    expect(
      pairsOf(
        commit('2026-11-12T12:00:00Z', {path: 'b', before: '3', after: '1'}),
        commit('2026-11-11T12:00:00Z', {path: 'a', before: '2', after: '3'}, {path: 'c', before: '9'}),
        commit('2026-11-10T12:00:00Z', {path: 'a', before: '1', after: '2'}, {path: 'c', after: '9'}),
        commit('2026-11-09T12:00:00Z', {path: 'b', before: '1', after: '3'}),
      ),
    ).toEqual([['2026-11-09', [['a', '1', '3']]]]);
  });

  it('puts each commit in its own week, even when the clocks of their authors disagree', () => {
    expect(
      pairsOf(
        commit('2026-11-02T12:00:00Z', {path: 'a', before: '2', after: '3'}),
        commit('2026-11-09T12:00:00Z', {path: 'a', before: '1', after: '2'}),
      ),
    ).toEqual([
      ['2026-11-09', [['a', '1', '2']]],
      ['2026-11-02', [['a', '2', '3']]],
    ]);
  });

  it('knows what came with many others, and keeps it so when it changes again in the week', () => {
    const many = Array.from({length: 100}, (_, rank) => ({path: `f${rank}`, after: '1'}));
    const [week] = weekPairs(
      [
        commit('2026-11-11T12:00:00Z', {path: 'f0', before: '1', after: '2'}, {path: 'seule', after: '1'}),
        commit('2026-11-10T12:00:00Z', ...many),
      ],
      placeOf,
    );
    const imported = (week?.pairs ?? []).filter(({isImported}) => isImported).map(({place}) => place.id);
    expect(imported).toHaveLength(100);
    expect(imported).not.toContain('seule');
    const few = weekPairs([commit('2026-11-10T12:00:00Z', ...many.slice(1))], placeOf);
    expect(few[0]?.pairs.some(({isImported}) => isImported)).toBe(false);
  });

  it('tells nothing of a file that no reader knows', () => {
    expect(toldPlace({kind: 'vocabulaire', id: 'types'})).toBeUndefined();
    expect(toldPlace(undefined)).toBeUndefined();
    expect(weekPairs([commit('2026-11-10T12:00:00Z', {path: 'x', after: '1'})], () => undefined)).toEqual([]);
  });
});

describe('latestWeeks', () => {
  const week = (monday: string, count: number, isImported = false) => ({
    monday,
    pairs: Array.from({length: count}, (_, rank) => ({
      place: {kind: 'ressource', id: `f${rank}`} as const,
      seconds: rank,
      isImported,
    })),
  });
  const weeks = [week('2026-11-16', 30), week('2026-11-09', 20), week('2026-11-02', 400, true)];
  const kept = (most: number) => latestWeeks(weeks, most).map(({monday}) => monday);

  it('goes back as far as there is time to read; what is only counted costs nothing', () => {
    expect(kept(50)).toEqual(['2026-11-16', '2026-11-09', '2026-11-02']);
    expect(kept(49)).toEqual(['2026-11-16']);
  });

  it('always gives the last week', () => {
    expect(kept(1)).toEqual(['2026-11-16']);
    expect(latestWeeks([], 1)).toEqual([]);
  });
});
