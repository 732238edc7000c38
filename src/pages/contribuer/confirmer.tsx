import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import PageFrame from '@site/src/components/PageFrame';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';

const LEAD =
  'Vous avez vérifié une fiche et tout y est vrai? Dites-nous laquelle, et comment vous l’avez su.';

/** Says that an entry is still true. */
export default function Confirm(): ReactNode {
  return (
    <PageFrame title="C’est toujours vrai" description={LEAD}>
      <PageHeader
        title="C’est toujours vrai"
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
