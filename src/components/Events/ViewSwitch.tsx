import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Calendar, List} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';
import styles from './styles.module.css';

/** The two ways to see the same events. */
export default function ViewSwitch({current}: {current: 'list' | 'month'}): ReactNode {
  const mark = (view: 'list' | 'month') => (view === current ? ({'aria-current': 'page'} as const) : {});
  return (
    <nav className={styles.switch} aria-label="Façon de voir les événements">
      <Link to={addresses.events()} {...mark('list')}>
        <Icon as={List} />
        Liste
      </Link>
      <Link to={addresses.eventMonths()} {...mark('month')}>
        <Icon as={Calendar} />
        Mois
      </Link>
    </nav>
  );
}
