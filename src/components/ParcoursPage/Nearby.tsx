import type {ReactNode} from 'react';
import MyTerritory from '@site/src/components/MyTerritory';
import PlaceLinks from '@site/src/components/MyTerritory/PlaceLinks';
import PublicDoors from '@site/src/components/PublicDoors';
import type {Place} from '@site/src/model/territory';
import {ofName} from '@site/src/model/territory';
import type {ParcoursView} from '@site/src/views/parcoursView';
import {NEARBY, PLACES} from './words';
import styles from './styles.module.css';

interface Props extends Pick<ParcoursView, 'places' | 'doors'> {
  /** Where the project is, when the device knows it. */
  from: Place | undefined;
}

/** Who receives anyone where the project is; while nobody has said where, how to say it. Paper has the first only. */
export default function Nearby({places, doors, from}: Props): ReactNode {
  const here = (from && doors[from.id]) ?? [];
  return (
    <section
      className={styles.nearby}
      aria-labelledby={PLACES.nearby}
      data-connu={from ? '' : undefined}
      data-suit-territoire=""
    >
      <h2 id={PLACES.nearby}>{NEARBY}</h2>
      <p>
        {from && here.length > 0
          ? `Ces portes d’entrée ${ofName(from)} accueillent tous les projets\u00a0:`
          : 'Des gens y accueillent tous les projets. Dites où est le vôtre, et voyez qui appeler.'}
      </p>
      <PublicDoors doors={here} />
      <MyTerritory places={places} effect="Les portes d’entrée sont à jour" />
      <noscript>
        <PlaceLinks places={places} />
      </noscript>
    </section>
  );
}
