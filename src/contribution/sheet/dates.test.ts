import {describe, expect, it} from 'vitest';
import {dateText, hourText} from './dates';

const at = (text: string) => new Date(`${text}Z`);

describe('a date', () => {
  it.each([
    [at('2026-11-02T00:00:00'), '2026-11-02'],
    [46_328, '2026-11-02'],
    [2026, '2026'],
    ['2026', '2026'],
    ['2026-11', '2026-11'],
    [' 2026-11-02 ', '2026-11-02'],
    ['2026/11/2', '2026-11-02'],
    ['2 novembre 2026', '2026-11-02'],
    ['1er août 2026', '2026-08-01'],
    ['Décembre 2026', '2026-12'],
    ['29/01/2027', '2027-01-29'],
    ['01/29/2027', '2027-01-29'],
    ['03/03/2027', '2027-03-03'],
  ])('%s is %s', (cell, date) => {
    expect(dateText(cell)).toBe(date);
  });

  it.each(['bientôt', '02/11/2026', '2026-02-30', '31 juin 2026', '13/13/2026', 12, 46_328.5, true])(
    '%s is none',
    (cell) => {
      expect(dateText(cell)).toBeUndefined();
    },
  );
});

describe('an hour', () => {
  it.each([
    [at('1899-12-30T16:00:00'), '16:00'],
    [2 / 3, '16:00'],
    ['16:00', '16:00'],
    ['16:00:00', '16:00'],
    ['9h', '09:00'],
    ['16 h 30', '16:30'],
  ])('%s is %s', (cell, hour) => {
    expect(hourText(cell)).toBe(hour);
  });

  it.each(['midi', '25:00', '16', 16, null])('%s is none', (cell) => {
    expect(hourText(cell)).toBeUndefined();
  });
});
