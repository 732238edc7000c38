import {expect, it} from 'vitest';
import {deadlineText, isPast} from './deadline';

it.each([
  ['2026-11-21', '2026-11-22', true],
  ['2026-11-22', '2026-11-22', false],
  ['2026-11', '2026-11-30', false],
  ['2026-11', '2026-12-01', true],
  ['2026', '2026-12-31', false],
  [undefined, '2026-12-31', false],
])('%s is past on %s: %s', (date, today, past) => {
  expect(isPast({date}, today)).toBe(past);
});

it.each([
  [{mode: 'date', date: '2026-11-21'}, true, '21\u00a0novembre 2026 (passée)'],
  [{mode: 'date', date: '2026-11'}, false, 'novembre 2026'],
  [{mode: 'en-continu'}, false, 'En continu'],
  [{mode: 'par-appels'}, false, 'Par appels'],
  [{mode: 'inconnue'}, false, undefined],
  [{}, false, undefined],
] as const)('%j is said in words', (deadline, isOver, text) => {
  expect(deadlineText(deadline, isOver)).toBe(text);
});
