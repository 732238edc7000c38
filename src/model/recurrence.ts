import {addDays, addMonths, daysInMonth, parseDate, weekday} from './date';
import type {Rhythm} from './vocabularies';

/** How something comes back, until when, and the days when it does not. */
export interface Recurrence {
  rhythm: Pick<Rhythm, 'tous_les' | 'unite' | 'meme_rang'>;
  /** Its last possible day, AAAA-MM-JJ. */
  until: string;
  /** Days that are left out, AAAA-MM-JJ. */
  except?: readonly string[] | undefined;
}

/**
 * The days that something begins on, in order, the first of them `start` unless it is left out. A date that a month does
 * not have (the 31st, the 29th of February) is passed over, as calendars do.
 */
export function recurringDays(start: string, {rhythm, until, except = []}: Recurrence): string[] {
  const days: string[] = [];
  for (let turn = 0; ; turn += 1) {
    const [day, month] = dayOfTurn(start, rhythm, turn);
    if (month > until.slice(0, 7) || (day !== undefined && day > until)) return days;
    if (day !== undefined && !except.includes(day)) days.push(day);
  }
}

/** The day of the nth turn, and the month it is looked for in; no day when this month does not have it. */
function dayOfTurn(
  start: string,
  {tous_les: every, unite, meme_rang}: Recurrence['rhythm'],
  turn: number,
): [day: string | undefined, month: string] {
  if (unite === 'semaine') {
    const day = addDays(start, 7 * every * turn);
    return [day, day.slice(0, 7)];
  }
  const month = addMonths(`${start.slice(0, 7)}-01`, turn * every * (unite === 'annee' ? 12 : 1)).slice(0, 7);
  if (meme_rang) return [dayOfRank(month, weekday(start), rankInMonth(start)), month];
  const {year = 0, month: number = 1} = parseDate(month) ?? {};
  const isThere = Number(start.slice(8)) <= daysInMonth(year, number);
  return [isThere ? `${month}-${start.slice(8)}` : undefined, month];
}

/** Which of its weekday a day is in its month: 1 to 4; -1 for a fifth, which is the last of the months that have none. */
export function rankInMonth(day: string): number {
  const rank = Math.ceil(Number(day.slice(8)) / 7);
  return rank > 4 ? -1 : rank;
}

/** The second Thursday of a month (AAAA-MM): weekday 4, rank 2; the last one: rank -1. */
function dayOfRank(month: string, wanted: number, rank: number): string {
  const first = `${month}-01`;
  const firstWanted = addDays(first, (wanted - weekday(first) + 7) % 7);
  if (rank > 0) return addDays(firstWanted, 7 * (rank - 1));
  const fifth = addDays(firstWanted, 28);
  return fifth.startsWith(month) ? fifth : addDays(firstWanted, 21);
}
