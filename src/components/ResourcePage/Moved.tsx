import type {ReactNode} from 'react';
import {useEffect} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import PageFrame from '@site/src/components/PageFrame';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {MovedView} from '@site/src/views/movedView';

/**
 * An address that an entry has left: goes to the one that remains, with scripts or without, and says so meanwhile. The address
 * is a promise; search engines are told which one is true.
 */
export default function Moved({data: {movedTo}}: {data: MovedView}): ReactNode {
  const address = addresses.resource(movedTo.id);
  const target = useBaseUrl(address);
  const canonical = useBaseUrl(address, {absolute: true});
  const history = useHistory();
  useEffect(() => history.replace(target), [history, target]);
  return (
    <PageFrame title={movedTo.nom} description={`Cette fiche est maintenant celle de ${movedTo.nom}.`}>
      <Head>
        <meta httpEquiv="refresh" content={`0; url=${target}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={canonical} />
      </Head>
      <PageHeader
        title="Cette fiche a changé d’adresse"
        crumbs={[{label: 'Répertoire', url: addresses.directory()}]}
        lead={
          <>
            Elle est réunie à <Link to={address}>{movedTo.nom}</Link>.
          </>
        }
      />
    </PageFrame>
  );
}
