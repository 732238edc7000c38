import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import PageFrame from '@site/src/components/PageFrame';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';

const LEAD = 'Une fiche se trompe? Dites-nous laquelle, ce qui serait juste, et la page qui le montre.';

/** Says what is wrong in an entry. */
export default function Correct(): ReactNode {
  return (
    <PageFrame title="Corriger une fiche" description={LEAD}>
      <PageHeader
        title="Corriger une fiche"
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
