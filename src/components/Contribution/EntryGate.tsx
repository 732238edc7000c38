import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {addresses} from '@site/src/model/addresses';
import ChecksFailed from './ChecksFailed';
import type {KnownEntry} from './useEntry';

interface Props {
  known: KnownEntry;
  retry(): void;
}

/** What stands in the place of the form while there is no entry to fill it with. */
export default function EntryGate({known, retry}: Props): ReactNode {
  const contribute = useBaseUrl(addresses.contribute());
  switch (known.state) {
    case 'ready':
      return null;
    case 'loading':
      return (
        <>
          <p className="js-seul" role="status">
            Un instant, la fiche se charge…
          </p>
          <noscript>
            <p>
              Cette page a besoin de JavaScript. Sans lui, écrivez ce qui change à{' '}
              <a href={contribute}>une des adresses de la page « Contribuer »</a>.
            </p>
          </noscript>
        </>
      );
    case 'failed':
      return <ChecksFailed retry={retry} />;
    case 'missing':
      return (
        <p>
          L’adresse ne nomme aucune fiche du répertoire.{' '}
          <Link to={addresses.directory()}>Retrouvez la fiche</Link>, puis choisissez « Corriger » au bas de
          sa page.
        </p>
      );
  }
}
