import {addDays, weekday} from './date';

/** The Monday of the week that holds a day. `day` is AAAA-MM-JJ, and so is what comes back. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekday(day) + 6) % 7));
}
