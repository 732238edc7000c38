import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, addMonths, daysInMonth, formatDate, lastDay, parseDate} from './date';

describe('parseDate', () => {
  it('reads a day, a month, a year', () => {
    expect(parseDate('2026-11-22')).toEqual({year: 2026, month: 11, day: 22});
    expect(parseDate('2026-11')).toEqual({year: 2026, month: 11});
    expect(parseDate('2026')).toEqual({year: 2026});
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00', '26-01-01', '2026-1-1', '2026/01/01', ''])(
    'refuses %j',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => parseDate(text) === undefined || /^\d{4}/.test(text)));
  });
});

describe('formatDate', () => {
  it('follows the OQLF', () => {
    expect(formatDate('2026-12-03')).toBe('3\u00a0décembre 2026');
    expect(formatDate('2026-03-01')).toBe('1er\u00a0mars 2026');
    expect(formatDate('2025-04')).toBe('avril 2025');
    expect(formatDate('2012')).toBe('2012');
  });
});

describe('lastDay and addMonths', () => {
  it('knows the end of a period', () => {
    expect(lastDay('2024-02')).toBe('2024-02-29');
    expect(lastDay('2025')).toBe('2025-12-31');
    expect(lastDay('2025-03-20')).toBe('2025-03-20');
  });

  it('clips to the end of the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-05-15', -6)).toBe('2025-11-15');
  });

  it('gives a real date, later for a positive step', () => {
    const day = fc
      .tuple(fc.integer({min: 1950, max: 2050}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 31}))
      .map(
        ([y, m, d]) =>
          `${y}-${String(m).padStart(2, '0')}-${String(Math.min(d, daysInMonth(y, m))).padStart(2, '0')}`,
      );
    fc.assert(
      fc.property(day, fc.integer({min: 1, max: 240}), (from, months) => {
        const to = addMonths(from, months);
        expect(parseDate(to)).toBeDefined();
        expect(to > from).toBe(true);
      }),
    );
  });
});

describe('addDays', () => {
  it('goes over the ends of months and years, and comes back when one goes back', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    const some = fc
      .date({min: new Date('1971-01-01'), max: new Date('2099-01-01'), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(some, fc.integer({min: -400, max: 400}), (text, days) => {
        expect(addDays(addDays(text, days), -days)).toBe(text);
      }),
    );
  });
});
