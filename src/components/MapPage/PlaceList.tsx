import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ownResources} from '@site/src/components/TerritoryMap/words';
import type {CountedPlace} from '@site/src/views/mapView';
import styles from './styles.module.css';

interface Props {
  places: readonly CountedPlace[];
  pointed: string | undefined;
  onPoint(id: string | undefined): void;
}

/** The territories, a line each: what the map shows, for all. */
export default function PlaceList({places, pointed, onPoint}: Props): ReactNode {
  const most = Math.max(1, ...places.map(({count}) => count));
  return (
    <ul className={styles.places}>
      {places.map(({id, nom, count, url}) => (
        <li key={id}>
          <Link
            to={url}
            className={id === pointed ? styles.pointed : undefined}
            aria-label={ownResources({nom, count})}
            onPointerEnter={() => onPoint(id)}
            onFocus={() => onPoint(id)}
          >
            <span className={styles.name}>{nom}</span>
            <span className={styles.track} aria-hidden>
              <span className={styles.bar} style={{inlineSize: `${(count / most) * 100}%`}} />
            </span>
            <span className={styles.number}>{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
