import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {kindIcon} from '@site/src/components/Events/kindIcon';
import Icon from '@site/src/components/Icon';
import {formatHour} from '@site/src/model/hour';
import type {MonthItem} from '@site/src/views/eventMonthView';
import styles from './styles.module.css';

/** What stands on a day: its name leads to its page. In a narrow cell, only its icon is seen. */
export default function MonthEntry({item}: {item: MonthItem}): ReactNode {
  const {title, url, icon, hour, note, isOff} = item;
  return (
    <Link className={isOff ? `${styles.entry} ${styles.off}` : styles.entry} to={url}>
      <Icon as={kindIcon(icon)} />
      <span>
        {note !== undefined && <b>{note}. </b>}
        {hour !== undefined && `${formatHour(hour)}, `}
        {title}
      </span>
    </Link>
  );
}
