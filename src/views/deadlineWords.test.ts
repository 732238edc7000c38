import {describe, expect, it} from 'vitest';
import type {Deadline} from '../model/deadline';
import {deadlineWords} from './deadlineWords';

const call = (rest: Omit<Deadline, 'mode'>): Deadline => ({mode: 'par-appels', ...rest});
const winter = call({ouvre: '2026-12-01', ferme: '2027-01-29', heure: '16:00'});

describe('deadlineWords', () => {
  it.each([
    ['2026-11-30', undefined, 'Ouvre le 1er décembre 2026'],
    ['2026-12-01', undefined, 'Jusqu’au 29 janvier 2027, 16 h (heure de Montréal)'],
    // The build does not know when it is read.
    ['2027-01-29', undefined, 'Jusqu’au 29 janvier 2027, 16 h (heure de Montréal)'],
    ['2027-01-29', '09:00', 'Ferme aujourd’hui, 16 h (heure de Montréal)'],
    ['2027-01-29', '16:00', 'Fermé depuis le 29 janvier 2027'],
    ['2027-01-30', '00:00', 'Fermé depuis le 29 janvier 2027'],
  ])('on %s, %s: %s', (day, hour, value) => {
    expect(plain(deadlineWords(winter, {day, ...(hour && {hour})}).value)).toBe(value);
  });

  it('says « aujourd’hui » alone when no hour is known', () => {
    const value = deadlineWords(call({ferme: '2027-01-29'}), {day: '2027-01-29', hour: '23:59'}).value;
    expect(value).toBe('Ferme aujourd’hui');
  });

  it('says when a call to come will close', () => {
    expect(deadlineWords(winter, {day: '2026-11-30'}).details.map(plain)).toEqual([
      'Ferme le 29 janvier 2027, 16 h (heure de Montréal)',
    ]);
  });

  it('says how calls come back, and when the last one closed', () => {
    const known = call({recurrence: 'Un appel par année', dernier_appel: '2025-10'});
    expect(deadlineWords(known, {day: '2026-11-30'})).toEqual({
      value: 'Par appels',
      details: ['Un appel par année', 'Dernière date limite connue\u00a0: octobre 2025'],
    });
  });

  it('does not take for closed, nor for open, a call whose end is not known', () => {
    const begun = deadlineWords({mode: 'inconnue', ouvre: '2026-11-01'}, {day: '2026-11-30'});
    expect(begun.value).toBeUndefined();
    expect(begun.details.map(plain)).toEqual(['A ouvert le 1er novembre 2026; fermeture à demander']);
  });
});

function plain(text = ''): string {
  return text.replaceAll('\u00a0', ' ');
}
