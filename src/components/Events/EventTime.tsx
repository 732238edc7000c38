import type {ReactNode} from 'react';
import {monthName, parseDate} from '@site/src/model/date';
import type {CommunityEvent} from '@site/src/model/event';

/** The date of an event, as large as it is sure: a day when the day is known, else a month. */
export function EventTime({event}: {event: Pick<CommunityEvent, 'date'>}): ReactNode {
  const parts = parseDate(event.date);
  if (!parts) return null;
  const {year, month, day} = parts;
  const name = month === undefined ? '' : monthName(month);
  return (
    <time dateTime={event.date}>
      {day !== undefined ? (
        <>
          <b>{day === 1 ? '1er' : day}</b> <span>{`${name} ${year}`}</span>
        </>
      ) : (
        <>
          <b className="sans-jour">{capitalized(name) || year}</b> {name && <span>{year}</span>}
        </>
      )}
    </time>
  );
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
