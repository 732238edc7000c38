import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import type {ListView} from '@site/src/views/list';

/** An empty list says so, and where to go from there. */
export default function EmptyList({home}: {home: ListView['home']}): ReactNode {
  return (
    <section className="vide">
      <h2>Rien de connu ici pour le moment</h2>
      <p>Le répertoire grandit peu à peu. Une ressource existe peut-être sans que nous la connaissions.</p>
      <ul>
        {home && (
          <li>
            <Link className="retirer" to={home.url}>
              Voir l’offre{'\u00a0'}: {home.nom}
            </Link>
          </li>
        )}
        <li>
          <Link className="retirer" to={addresses.directory()}>
            Chercher dans tout le répertoire
          </Link>
        </li>
        <li>
          <Link className="retirer" to={addresses.propose()}>
            Proposer une ressource
          </Link>
        </li>
      </ul>
    </section>
  );
}
