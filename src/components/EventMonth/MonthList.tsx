import type {ReactNode} from 'react';
import {formatDate, weekdayName} from '@site/src/model/date';
import type {EventMonthView} from '@site/src/views/eventMonthView';
import MonthEntry from './MonthEntry';
import styles from './styles.module.css';

/** The same days as a list, where the table is too narrow for names. */
export default function MonthList({weeks}: Pick<EventMonthView, 'weeks'>): ReactNode {
  const days = weeks.flat().filter(({items}) => items.length > 0);
  if (days.length === 0) return null;
  return (
    <ol className={styles.list}>
      {days.map(({day, items}) => (
        <li key={day}>
          <time dateTime={day}>{`${weekdayName(day)} ${formatDate(day)}`}</time>
          {items.map((item) => (
            <MonthEntry key={item.key} item={item} />
          ))}
        </li>
      ))}
    </ol>
  );
}
