import type {ReactNode} from 'react';
import {capitalized} from '@site/src/model/capitalized';
import {monthName, parseDate} from '@site/src/model/date';

interface Props {
  /** AAAA-MM-JJ, AAAA-MM or AAAA */
  date: string;
  /** What stands under a day in the place of its month: « jeudi, 12 h », where the month is a heading. */
  detail?: string | undefined;
}

/** The date of an event, as large as it is sure: a day when the day is known, else a month. */
export function EventTime({date, detail}: Props): ReactNode {
  const parts = parseDate(date);
  if (!parts) return null;
  const {year, month, day} = parts;
  const name = month === undefined ? '' : monthName(month);
  return (
    <time dateTime={date}>
      {day !== undefined ? (
        <>
          <b>{day === 1 ? '1er' : day}</b> <span>{detail ?? `${name} ${year}`}</span>
        </>
      ) : (
        <>
          <b className="sans-jour">{capitalized(name) || year}</b> {name && <span>{year}</span>}
        </>
      )}
    </time>
  );
}
