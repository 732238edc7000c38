import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ChangedThing, ChangeLog, ChangeWeek} from '../model/changeLog';
import {NO_LOG} from '../model/changeLog';
import {changesView} from './changesView';
import {cutAtWord} from './cutAtWord';
import {deviceChanges} from './deviceChanges';

const thing = (id: string, more: Partial<ChangedThing> = {}): ChangedThing => ({
  kind: 'ressource',
  id,
  name: id,
  address: `/repertoire/${id}`,
  state: 'changed',
  sentences: ['Ville\u00a0: Magog ajouté'],
  isDecisive: false,
  seconds: 1_795_000_000,
  ...more,
});

const week = (monday: string, things: ChangedThing[], imported: ChangeWeek['imported'] = {}): ChangeWeek => ({
  monday,
  things,
  imported,
});

const log = (...weeks: ChangeWeek[]): ChangeLog => ({source: 'history', since: '2026-10-05', weeks});

const many = (count: number, more: Partial<ChangedThing> = {}) =>
  Array.from({length: count}, (_, rank) => thing(`fiche-${String(rank).padStart(3, '0')}`, more));

const summary = (one: ChangeWeek) => changesView(log(one)).weeks[0]?.summary.replaceAll('\u00a0', ' ');

describe('the page of what has changed', () => {
  it('sums a week up, each kind once, and counts what came all at once', () => {
    expect(
      summary(
        week(
          '2026-11-16',
          [
            thing('a', {state: 'new'}),
            thing('b'),
            thing('c', {state: 'closed'}),
            thing('d', {kind: 'evenement', state: 'new'}),
            thing('e', {kind: 'pratique'}),
            thing('f', {kind: 'guide'}),
          ],
          {ressource: 391},
        ),
      ),
    ).toBe('392 fiches ajoutées, 1 changée et 1 fermée; 1 événement ajouté; 2 pages du guide changées.');
    expect(summary(week('2026-11-16', [thing('b')]))).toBe('1 fiche changée.');
  });

  it('does not list what came all at once', () => {
    const [first] = changesView(log(week('2026-11-16', [], {ressource: 391}))).weeks;
    expect(first?.groups).toEqual([
      {title: 'Nouvelles fiches', imported: 391, items: [], others: [], unnamed: 0},
    ]);
  });

  it('shows what decides first in full, and names the rest', () => {
    const things = [...many(40), thing('zone', {isDecisive: true})];
    const [group] = changesView(log(week('2026-11-16', things))).weeks[0]?.groups ?? [];
    expect(group?.items).toHaveLength(12);
    expect(group?.items.at(-1)?.name).toBe('zone');
    expect(group?.others).toHaveLength(29);
  });

  it('counts what would make the page heavy', () => {
    const [group] = changesView(log(week('2026-11-16', many(374)))).weeks[0]?.groups ?? [];
    expect([group?.items.length, group?.others.length, group?.unnamed]).toEqual([12, 60, 302]);
  });

  it('shows some sentences of each, and counts the others', () => {
    const sentences = ['1', '2', '3', '4', '5', '6'];
    const [item] =
      changesView(log(week('2026-11-16', [thing('a', {sentences})]))).weeks[0]?.groups[0]?.items ?? [];
    expect(item?.sentences).toEqual(['1', '2', '3', '4']);
    expect(item?.more).toBe(2);
  });

  it('always shows the last week, and sums the oldest ones under the same anchors', () => {
    const view = changesView(
      log(week('2026-11-30', many(300)), week('2026-11-16', many(10)), week('2026-11-09', many(1))),
    );
    expect(view.weeks.map(({id}) => id)).toEqual(['semaine-2026-11-30']);
    expect(view.older.map(({id, summary: text}) => [id, text.replaceAll('\u00a0', ' ')])).toEqual([
      ['semaine-2026-11-16', '10 fiches changées.'],
      ['semaine-2026-11-09', '1 fiche changée.'],
    ]);
  });

  it('leads nowhere for what is gone for good, and says so', () => {
    const gone = thing('a', {state: 'gone', sentences: []});
    delete gone.address;
    const [item] = changesView(log(week('2026-11-16', [gone]))).weeks[0]?.groups[0]?.items ?? [];
    expect(item).toEqual({name: 'a', note: 'Retirée', sentences: [], more: 0});
  });

  it('says that it knows nothing', () => {
    expect(changesView(NO_LOG)).toEqual({source: 'none', weeks: [], older: []});
  });
});

describe('what a device compares with its last visit', () => {
  it('gives the last week of each resource, in one sentence', () => {
    const known = deviceChanges(
      log(
        week('2026-11-30', [thing('b'), thing('e', {kind: 'evenement'})]),
        week('2026-11-16', [
          thing('b'),
          thing('a', {state: 'new', summary: 'Prête un local.', sentences: []}),
        ]),
      ),
    );
    expect(known).toEqual({
      forme: 1,
      depuis: '2026-10-05',
      fiches: {
        a: {semaine: '2026-11-16', genre: 'nouvelle', phrase: 'Prête un local.'},
        b: {semaine: '2026-11-30', genre: 'changee', phrase: 'Ville\u00a0: Magog ajouté'},
      },
    });
  });

  it('claims to know nothing of before when it does not', () => {
    expect(deviceChanges(NO_LOG)).toEqual({forme: 1, depuis: null, fiches: {}});
    expect(deviceChanges({source: 'editions', weeks: [week('2026-11-30', [thing('b')])]}).depuis).toBeNull();
  });
});

describe('cutAtWord', () => {
  it('leaves a short text, and cuts a long one after a word', () => {
    expect(cutAtWord('Prête un local.', 15)).toBe('Prête un local.');
    expect(cutAtWord('Prête un local, à Magog.', 18)).toBe('Prête un local…');
    expect(cutAtWord('anticonstitutionnellement', 10)).toBe('anticonst…');
  });

  it('never passes the length that is asked', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 2, max: 40}), (text, longest) => {
        expect([...cutAtWord(text, longest)].length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
