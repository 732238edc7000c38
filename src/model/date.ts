/**
 * Calendar dates as contributors write them: a day (AAAA-MM-JJ), a month (AAAA-MM) or a year (AAAA).
 * They are plain strings compared as parts; no Date object is made from them, because a time zone would shift the day.
 */

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** From Sunday. */
export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

const NBSP = '\u00a0';

export interface DateParts {
  year: number;
  /** 1 to 12 */
  month?: number;
  /** 1 to 31 */
  day?: number;
}

/** Reads a date; `undefined` when the form is wrong or the day does not exist (2026-02-30). */
export function parseDate(text: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < 1900 || year > 2100) return undefined;
  if (match[2] === undefined) return {year};
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return {year, month};
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return {year, month, day};
}

/** True for a date known to the day. */
export function isDay(text: string): boolean {
  return parseDate(text)?.day !== undefined;
}

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** « 3 décembre 2026 », « 1er mars 2025 », « mars 2025 » or « 2025 »; the text itself when it is not a date. */
export function formatDate(text: string): string {
  const parts = parseDate(text);
  if (!parts) return text;
  const {year, month, day} = parts;
  if (month === undefined) return String(year);
  const name = MONTHS[month - 1];
  if (day === undefined) return `${name} ${year}`;
  return `${day === 1 ? '1er' : day}${NBSP}${name} ${year}`;
}

/** Name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** Last day covered by a date of any precision, as AAAA-MM-JJ. */
export function lastDay(text: string): string {
  const parts = parseDate(text);
  if (!parts) return text;
  const month = parts.month ?? 12;
  const day = parts.day ?? daysInMonth(parts.year, month);
  return `${parts.year}-${pad(month)}-${pad(day)}`;
}

/** First day covered by a date of any precision, as AAAA-MM-JJ. */
export function firstDay(text: string): string {
  return `${text}-01-01`.slice(0, 10);
}

/** Day of the week, 0 for Sunday to 6. `day` is AAAA-MM-JJ. */
export function weekday(day: string): number {
  return utc(day).getUTCDay();
}

/** « jeudi » */
export function weekdayName(day: string): string {
  return WEEKDAYS[weekday(day)] ?? '';
}

/** Day `days` later (or earlier when negative). `day` is AAAA-MM-JJ. */
export function addDays(day: string, days: number): string {
  const moved = utc(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Days from one day to another, both AAAA-MM-JJ; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

/** A day that no time zone shifts: noon, UTC. */
function utc(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Day `months` later (or earlier when negative), clipped to the end of the month. `day` is AAAA-MM-JJ. */
export function addMonths(day: string, months: number): string {
  const {year, month = 1, day: dayOfMonth = 1} = parseDate(day) ?? {year: 1900};
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return `${newYear}-${pad(newMonth)}-${pad(Math.min(dayOfMonth, daysInMonth(newYear, newMonth)))}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
