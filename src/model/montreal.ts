import {addDays, weekday} from './date';

/** A moment in Montréal. Without its hour, the whole day. */
export interface Moment {
  /** AAAA-MM-JJ */
  day: string;
  /** HH:MM */
  hour?: string;
}

const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Toronto',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day and the hour it is in Montréal, wherever one reads. */
export function momentInMontreal(now: Date): Required<Moment> {
  const parts = new Map(CLOCK.formatToParts(now).map(({type, value}) => [type, value]));
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    day: `${get('year')}-${get('month')}-${get('day')}`,
    hour: `${get('hour')}:${get('minute')}`,
  };
}

/** The day when summer time begins in a year (AAAA), at 2 h: the second Sunday of March, since 2007. */
function summerTimeBegins(year: string): string {
  return addDays(firstSunday(`${year}-03-01`), 7);
}

/** The day when it ends, at 2 h: the first Sunday of November. */
export function summerTimeEnds(year: string): string {
  return firstSunday(`${year}-11-01`);
}

/** How far Montréal is from universal time at a day and an hour (HH:MM): « -04:00 » in summer, « -05:00 » otherwise. */
export function offsetInMontreal(day: string, hour: string): string {
  const year = day.slice(0, 4);
  const moment = `${day} ${hour}`;
  const isSummer = moment >= `${summerTimeBegins(year)} 02:00` && moment < `${summerTimeEnds(year)} 02:00`;
  return isSummer ? '-04:00' : '-05:00';
}

function firstSunday(day: string): string {
  return addDays(day, (7 - weekday(day)) % 7);
}
