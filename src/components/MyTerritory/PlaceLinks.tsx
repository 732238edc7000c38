import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import {labelOf, ownPlaces} from '@site/src/model/territory';
import type {Place} from '@site/src/model/territory';
import styles from './styles.module.css';

/** The page of each place where a project may be: what one has without scripts in the place of the choice. */
export default function PlaceLinks({places}: {places: readonly Place[]}): ReactNode {
  return (
    <nav className={styles.links} aria-label="Votre territoire">
      <p>Votre territoire{'\u00a0'}:</p>
      <ul>
        {ownPlaces(places).map((place) => (
          <li key={place.id}>
            <Link to={addresses.territory(place.id)}>{labelOf(place)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
