import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {ListFilter, Search} from 'lucide-react';
import IconLinks from '@site/src/components/IconLinks';
import PageFrame from '@site/src/components/PageFrame';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {GoneView} from '@site/src/views/formerPages';

/** The address of a page that is gone for good: says so, why, and where to look. */
export default function Gone({data: {gone}}: {data: GoneView}): ReactNode {
  const {nom, reason, what, need} = gone;
  const title = `Cette ${what} a été retirée`;
  return (
    <PageFrame title={`${nom}\u00a0: ${what} retirée`} description={`${title}\u00a0: ${nom}. ${reason}`}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <PageHeader
        title={title}
        {...(what === 'fiche' && {crumbs: [{label: 'Répertoire', url: addresses.directory()}]})}
        lead={
          <>
            <b>{nom}</b>. {reason}
          </>
        }
      />
      <div className="page introuvable">
        <h2>Où chercher maintenant</h2>
        <IconLinks
          links={[
            {url: need.url, icon: ListFilter, title: need.phrase, text: 'Ce qui répond au même besoin.'},
            {
              url: addresses.directory(),
              icon: Search,
              title: 'Tout le répertoire',
              text: 'Dites-le dans vos mots.',
            },
          ]}
        />
        <p>
          Elle existe encore? <Link to={addresses.contribute()}>Dites-le-nous</Link>.
        </p>
      </div>
    </PageFrame>
  );
}
