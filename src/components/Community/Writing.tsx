import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import WaysToWrite from '@site/src/components/Contribute/WaysToWrite';
import {useChannels} from '@site/src/components/PageFrame/useSite';
import {addresses} from '@site/src/model/addresses';

/** The channels that this site was given, and no other; the doors above when it has none. */
export default function Writing(): ReactNode {
  const {repository, mail} = useChannels();
  const isOpen = repository !== undefined || mail !== undefined;
  return (
    <>
      {isOpen ? (
        <WaysToWrite subject="Écrire au sujet de ce site" points={['Votre message', 'La page ou la fiche']} />
      ) : (
        <p>
          Aucune adresse n’est encore ouverte pour recevoir vos messages. Passez par une des organisations
          ci-dessus : leur fiche dit comment les joindre.
        </p>
      )}
      <p>
        Pour proposer, corriger ou signaler : <Link to={addresses.contribute()}>Contribuer</Link>.
      </p>
    </>
  );
}
