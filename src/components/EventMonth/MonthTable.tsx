import type {ReactNode} from 'react';
import {WEEKDAYS} from '@site/src/model/date';
import type {EventMonthView, MonthDay} from '@site/src/views/eventMonthView';
import MonthEntry from './MonthEntry';
import styles from './styles.module.css';

/** The days of a month in weeks, from Sunday. Those of other months are there for the shape, and say nothing. */
export default function MonthTable({title, weeks}: Pick<EventMonthView, 'title' | 'weeks'>): ReactNode {
  return (
    <table className={styles.month}>
      <caption className="sr">{title}, jour par jour</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              <abbr title={day}>{day.slice(0, 3)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((day) => (
              <Day key={day.day} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({day: {day, isOutside, isToday, items}}: {day: MonthDay}): ReactNode {
  if (isOutside) return <td className={styles.outside} />;
  return (
    <td {...(isToday && {'aria-current': 'date'})}>
      <time dateTime={day}>
        {Number(day.slice(8))}
        {isToday && <span className="sr"> (aujourd’hui)</span>}
      </time>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.key}>
              <MonthEntry item={item} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
