import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Pencil} from 'lucide-react';
import Balise from '@site/src/components/Balise';
import Icon from '@site/src/components/Icon';
import ParcoursPanel from '@site/src/components/ParcoursList/Panel';
import {CountedPanel} from '@site/src/components/ResourceList/CountedLinks';
import {addresses} from '@site/src/model/addresses';
import type {ParcoursView} from '@site/src/views/parcoursView';
import {NEARBY, PLACES} from './words';
import styles from './styles.module.css';

/** Beside a parcours: its parts, the needs it serves, others like it, when it was read again. */
export default function Around({data: {stages, needs, near, revised}}: {data: ParcoursView}): ReactNode {
  return (
    <aside className={styles.around} aria-label="Autour de ce parcours">
      <nav className="panneau" aria-label="Dans ce parcours">
        <h2>Dans ce parcours</h2>
        <ul className={`panneau__liste ${styles.parts}`}>
          <li>
            <a href={`#${PLACES.gestures}`}>Les trois premiers gestes</a>
          </li>
          <li>
            <a href={`#${PLACES.nearby}`}>{NEARBY}</a>
          </li>
          {stages.map(({stage: {id, numero, nom}}) => (
            <li key={id}>
              <a href={`#${id}`}>
                <Balise numero={numero} small />
                {nom}
              </a>
            </li>
          ))}
          <li>
            <a href={`#${PLACES.questions}`}>Les questions qui décident</a>
          </li>
        </ul>
      </nav>
      <CountedPanel title="Toutes les ressources, par besoin" links={needs} />
      <ParcoursPanel title="Parcours voisins" parcours={near} />
      <ul className="actes">
        <li>
          <Link to={`${addresses.contribute()}#signaler`}>
            <Icon as={Pencil} />
            Proposer une correction
          </Link>
        </li>
      </ul>
      <p className={styles.revised}>
        Révisé le <time dateTime={revised.date}>{revised.text}</time>.
      </p>
    </aside>
  );
}
