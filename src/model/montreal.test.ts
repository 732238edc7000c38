import {expect, it} from 'vitest';
import {momentInMontreal, offsetInMontreal, summerTimeEnds} from './montreal';

it.each([
  ['2026-11-30T14:05:00Z', '2026-11-30', '09:05'],
  // After midnight elsewhere, before it in Montréal.
  ['2027-01-01T04:59:59Z', '2026-12-31', '23:59'],
  ['2027-01-01T05:00:00Z', '2027-01-01', '00:00'],
  // Summer time.
  ['2026-07-01T04:00:00Z', '2026-07-01', '00:00'],
])('%s is %s, %s', (now, day, hour) => {
  expect(momentInMontreal(new Date(now))).toEqual({day, hour});
});

it('knows how far Montréal is from universal time, at every hour of some years but the one that comes twice', () => {
  for (let hours = 0; hours < 3 * 365 * 24; hours += 7) {
    const now = new Date(Date.UTC(2025, 0, 1, hours));
    const {day, hour} = momentInMontreal(now);
    if (day === summerTimeEnds(day.slice(0, 4)) && hour.startsWith('01')) continue;
    expect(new Date(`${day}T${hour}:00${offsetInMontreal(day, hour)}`), now.toISOString()).toEqual(now);
  }
});
