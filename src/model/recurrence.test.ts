import {describe, expect, it} from 'vitest';
import {rankInMonth, recurringDays} from './recurrence';

describe('recurringDays', () => {
  it('comes back every so many weeks, but on the days that are left out', () => {
    const rhythm = {tous_les: 2, unite: 'semaine'} as const;
    expect(recurringDays('2026-12-03', {rhythm, until: '2027-01-14', except: ['2026-12-31']})).toEqual([
      '2026-12-03',
      '2026-12-17',
      '2027-01-14',
    ]);
  });

  it('comes back on the same day of the week of the month', () => {
    const rhythm = {tous_les: 1, unite: 'mois', meme_rang: true} as const;
    // The second Thursday.
    expect(recurringDays('2026-12-10', {rhythm, until: '2027-02-28'})).toEqual([
      '2026-12-10',
      '2027-01-14',
      '2027-02-11',
    ]);
    // A fifth Thursday is the last one.
    expect(recurringDays('2026-12-31', {rhythm, until: '2027-02-28'})).toEqual([
      '2026-12-31',
      '2027-01-28',
      '2027-02-25',
    ]);
  });

  it('passes over a date that a month does not have', () => {
    const rhythm = {tous_les: 1, unite: 'mois'} as const;
    expect(recurringDays('2026-12-31', {rhythm, until: '2027-03-31'})).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-03-31',
    ]);
    expect(recurringDays('2024-02-29', {rhythm: {tous_les: 1, unite: 'annee'}, until: '2028-12-31'})).toEqual(
      ['2024-02-29', '2028-02-29'],
    );
  });

  it('never begins after its end', () => {
    const rhythm = {tous_les: 1, unite: 'semaine'} as const;
    expect(recurringDays('2026-12-03', {rhythm, until: '2026-12-02'})).toEqual([]);
  });
});

it('ranks a day among those of its name in the month', () => {
  expect(['2026-12-01', '2026-12-07', '2026-12-08', '2026-12-28', '2026-12-29'].map(rankInMonth)).toEqual([
    1, 1, 2, 4, -1,
  ]);
});
