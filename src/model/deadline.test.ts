import {describe, expect, it} from 'vitest';
import type {Deadline} from './deadline';
import {callState, deadlineText} from './deadline';

const TODAY = '2026-11-22';
const call = (rest: Omit<Deadline, 'mode'>): Deadline => ({mode: 'par-appels', ...rest});

describe('callState', () => {
  it.each([
    [{ferme: '2026-11-21'}, 'over'],
    [{ferme: '2026-11-22'}, 'open'],
    [{ouvre: '2026-11-22', ferme: '2026-12-01'}, 'open'],
    [{ouvre: '2026-11-23', ferme: '2026-12-01'}, 'coming'],
    [{ouvre: '2026-11-23'}, 'coming'],
    [{ouvre: '2026-11-01'}, undefined],
    [{dernier_appel: '2026-11-21'}, undefined],
    [{}, undefined],
  ] as const)('%j is %s', (days, state) => {
    expect(callState(call(days), TODAY)).toBe(state);
  });

  it.each([
    ['2026-11-22', '15:59', 'open'],
    ['2026-11-22', '16:00', 'over'],
    ['2026-11-21', '23:59', 'open'],
    ['2026-11-23', '00:00', 'over'],
    ['2026-11-22', undefined, 'open'],
  ])('ends at its hour: on %s, %s', (day, hour, state) => {
    expect(callState(call({ferme: '2026-11-22', heure: '16:00'}), day, hour)).toBe(state);
  });

  it('lasts the whole of its last day when no hour is known', () => {
    expect(callState(call({ferme: '2026-11-22'}), '2026-11-22', '23:59')).toBe('open');
  });
});

describe('deadlineText', () => {
  it.each([
    [call({ferme: '2026-11-21', heure: '16:00'}), 'Fermé depuis le 21\u00a0novembre 2026'],
    [call({ferme: '2026-12-01'}), 'Jusqu’au 1er\u00a0décembre 2026'],
    [call({ferme: '2026-12-01', heure: '16:30'}), 'Jusqu’au 1er\u00a0décembre 2026, 16\u00a0h\u00a030'],
    [call({ouvre: '2026-12-01', ferme: '2027-01-29'}), 'Ouvre le 1er\u00a0décembre 2026'],
    [{mode: 'en-continu'}, 'En continu'],
    [call({}), 'Par appels'],
    [{mode: 'inconnue'}, undefined],
  ] as [Deadline, string | undefined][])('%j is said in words', (deadline, text) => {
    expect(deadlineText(deadline, callState(deadline, TODAY))).toBe(text);
  });
});
