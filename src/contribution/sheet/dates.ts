import {fold} from '../../content/fold';
import {monthName, parseDate} from '../../model/date';
import type {RawCell} from './rawWorkbook';

/* Dates and hours as office programs give them, and as people type them. */

const MONTHS: ReadonlyMap<string, number> = new Map(
  Array.from({length: 12}, (_, rank) => [fold(monthName(rank + 1)), rank + 1]),
);

/** A date in one of our forms (AAAA, AAAA-MM, AAAA-MM-JJ); `undefined` when it is not one, or could be two. */
export function dateText(cell: RawCell): string | undefined {
  if (cell instanceof Date) return dayOf(cell);
  if (typeof cell === 'number') return dateOfNumber(cell);
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (parseDate(text)) return text;
  return sound(inWords(text) ?? inDigits(text));
}

/** The day that a date cell shows: programs have no time zone there. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** A year, or the days since the end of 1899 of a cell that has lost its format. */
function dateOfNumber(number: number): string | undefined {
  if (!Number.isInteger(number)) return undefined;
  if (number >= 1900 && number <= 2100) return String(number);
  if (number < 20_000 || number > 73_050) return undefined;
  return dayOf(new Date(Date.UTC(1899, 11, 30 + number)));
}

/** « 2 novembre 2026 », « 1er mars 2025 », « novembre 2026 ». */
function inWords(text: string): string | undefined {
  const [, day, name = '', year] = /^(?:(\d{1,2})(?:er)? )?([a-z]+) (\d{4})$/.exec(fold(text)) ?? [];
  const month = MONTHS.get(name);
  if (month === undefined || year === undefined) return undefined;
  return `${year}-${pad(month)}${day === undefined ? '' : `-${pad(Number(day))}`}`;
}

/** « 2026/11/02 », « 29/01/2027 »: the day can be told from the month when it is above twelve. */
function inDigits(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text);
  if (yearFirst) {
    const [, year = '', month, day] = yearFirst;
    return `${year}-${pad(Number(month))}${day === undefined ? '' : `-${pad(Number(day))}`}`;
  }
  const [, a, b, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  const [first, second] = [Number(a), Number(b)];
  if (year === undefined) return undefined;
  if (first > 12 || first === second) return `${year}-${pad(second)}-${pad(first)}`;
  return second > 12 ? `${year}-${pad(first)}-${pad(second)}` : undefined;
}

function sound(text: string | undefined): string | undefined {
  return text !== undefined && parseDate(text) ? text : undefined;
}

/** HH:MM; `undefined` when it is not an hour. */
export function hourText(cell: RawCell): string | undefined {
  if (cell instanceof Date) return cell.toISOString().slice(11, 16);
  // A part of a day, in a cell that has lost its format.
  if (typeof cell === 'number') {
    if (cell < 0 || cell >= 1) return undefined;
    const minutes = Math.round(cell * 24 * 60) % (24 * 60);
    return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  }
  if (typeof cell !== 'string') return undefined;
  const [, hours, minutes = '00'] = /^(\d{1,2})\s*[h:]\s*(\d{2})?(?::00)?$/i.exec(cell.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${pad(Number(hours))}:${minutes}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
