import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays} from './date';
import {mondayOf} from './week';

const day = fc
  .date({min: new Date('1971-01-01'), max: new Date('2099-01-01'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

describe('mondayOf', () => {
  it('gives the first day of the week, over the ends of months and years', () => {
    expect(mondayOf('2026-11-30')).toBe('2026-11-30');
    expect(mondayOf('2026-12-06')).toBe('2026-11-30');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
    expect(mondayOf('2024-03-03')).toBe('2024-02-26');
  });

  it('is a Monday at most six days earlier', () => {
    fc.assert(
      fc.property(day, (text) => {
        const monday = mondayOf(text);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(addDays(monday, 6) >= text && monday <= text).toBe(true);
      }),
    );
  });
});
