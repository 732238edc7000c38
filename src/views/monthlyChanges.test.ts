import {expect, it} from 'vitest';
import type {ChangedThing, ChangeLog} from '../model/changeLog';
import {NO_LOG} from '../model/changeLog';
import {monthlyChanges} from './monthlyChanges';

const thing = (id: string, day: string, changes: Partial<ChangedThing> = {}): ChangedThing => ({
  ...{kind: 'ressource', id, name: id, state: 'changed', sentences: [], isDecisive: false},
  seconds: Date.parse(`${day}T12:00:00-05:00`) / 1000,
  ...changes,
});

it('counts an entry once a month, and neither what comes nor what is no entry', () => {
  const log: ChangeLog = {
    source: 'history',
    weeks: [
      {
        monday: '2026-11-09',
        imported: {},
        things: [thing('a', '2026-11-10'), thing('b', '2026-11-11', {state: 'closed'})],
      },
      {
        monday: '2026-11-02',
        imported: {},
        things: [
          thing('a', '2026-11-03'),
          thing('c', '2026-11-03', {state: 'new'}),
          thing('p', '2026-11-03', {kind: 'pratique'}),
        ],
      },
      {monday: '2026-10-05', imported: {}, things: [thing('a', '2026-10-06')]},
    ],
  };
  expect(monthlyChanges(log)).toEqual({'2026-10': 1, '2026-11': 2});
});

it('knows nothing without a history', () => {
  expect(monthlyChanges(NO_LOG)).toBeUndefined();
  expect(monthlyChanges({...NO_LOG, source: 'editions'})).toBeUndefined();
});
