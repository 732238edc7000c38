import {parseDate} from './date';

/** The Monday of the week that holds a day. `day` is AAAA-MM-JJ, and so is what comes back. */
export function mondayOf(day: string): string {
  const {year, month = 1, day: date = 1} = parseDate(day) ?? {year: 1900};
  const rank = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;
  return addDays(day, -rank);
}

/** Day `days` later (or earlier when negative). `day` is AAAA-MM-JJ. */
export function addDays(day: string, days: number): string {
  const {year, month = 1, day: date = 1} = parseDate(day) ?? {year: 1900};
  // In UTC, where no hour is skipped: what comes in and out is a day of the calendar, whatever the time zone.
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
