import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import PageFrame from '@site/src/components/PageFrame';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';

const LEAD =
  'Une ressource n’existe plus, ou une fiche pose problème? Dites-nous laquelle, et comment vous l’avez su.';

/** Says that something of an entry is no more. */
export default function Report(): ReactNode {
  return (
    <PageFrame title="Signaler une fiche" description={LEAD}>
      <PageHeader
        title="Signaler une fiche"
        crumbs={[{label: 'Proposer ou corriger', url: addresses.contribute()}]}
        lead={LEAD}
      >
        <p>
          <Link className="btn" to={addresses.contribute()}>
            Comment nous l’écrire
          </Link>
        </p>
      </PageHeader>
    </PageFrame>
  );
}
