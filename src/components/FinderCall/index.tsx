import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ArrowRight} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';
import styles from './styles.module.css';

/** Leads to the three questions whoever cannot name what they need. One on a page: it is gold. */
export default function FinderCall(): ReactNode {
  return (
    <div className={styles.call}>
      <p>
        <strong>Difficile à nommer?</strong>
        <span>Trois questions, une minute.</span>
      </p>
      <Link className={`btn ${styles.go}`} to={addresses.finder()}>
        <span>Trouver ma ressource</span>
        <Icon as={ArrowRight} />
      </Link>
    </div>
  );
}
