import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import WayLink from '@site/src/components/ResourcePage/WayLink';
import {addresses} from '@site/src/model/addresses';
import type {Door} from '@site/src/views/ways';
import styles from './styles.module.css';

/** Organisations that anybody may ask: their entries, and how to reach each. */
export default function PublicDoors({doors}: {doors: readonly Door[]}): ReactNode {
  return (
    <ul className={styles.doors}>
      {doors.map(({id, nom, ways}) => (
        <li key={id}>
          <Link to={addresses.resource(id)}>{nom}</Link>
          <ul>
            {ways.map((way) => (
              <WayLink key={`${way.by} ${way.text}`} way={way} site="Aller à leur site" withCheck />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
