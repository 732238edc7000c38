import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import type {SourceView} from '@site/src/views/resourceView';
import Sources from './Sources';

/** For an entry without `url`: says so, and where the entry was read. */
export default function NoAddress({sources}: {sources: SourceView[]}): ReactNode {
  return (
    <section className="panneau fiche__sans-adresse">
      <h2>Nous ne connaissons pas son adresse web</h2>
      <p>Voici où nous avons lu ce que dit cette fiche{'\u00a0'}:</p>
      <Sources sources={sources} />
      <p>
        <Link to={addresses.contribute()}>Vous la connaissez? Dites-le-nous</Link>
      </p>
    </section>
  );
}
