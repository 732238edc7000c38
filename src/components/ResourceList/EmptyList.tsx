import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';

/** An empty list says so, and where to go from there. */
export default function EmptyList({title}: {title?: string}): ReactNode {
  return (
    <section className="vide">
      <h2>{title ? `${title}\u00a0: rien de connu pour le moment` : 'Rien de connu ici pour le moment'}</h2>
      <p>Le répertoire grandit peu à peu. Une ressource existe peut-être sans que nous la connaissions.</p>
      <ul>
        <li>
          <Link className="retirer" to={addresses.territory('estrie')}>
            Voir l’offre pour toute l’Estrie
          </Link>
        </li>
        <li>
          <Link className="retirer" to={addresses.directory()}>
            Chercher dans tout le répertoire
          </Link>
        </li>
        <li>
          <Link className="retirer" to={addresses.contribute()}>
            Proposer une ressource
          </Link>
        </li>
      </ul>
    </section>
  );
}
