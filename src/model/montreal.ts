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
