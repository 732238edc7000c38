import type {ReactNode} from 'react';
import {useEffect} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import PageFrame from '@site/src/components/PageFrame';
import PageHeader from '@site/src/components/PageHeader';
import type {MovedView} from '@site/src/views/formerPages';
import {ONWARDS_SCRIPT, onwards, refreshContent} from './onwards';

/**
 * An address that a page has left: goes to where it stands now, with scripts or without, and says so meanwhile. The address is
 * a promise; search engines are told which one is true.
 */
export default function Moved({data: {movedTo}}: {data: MovedView}): ReactNode {
  const {address, nom, what, isMerged} = movedTo;
  const target = useBaseUrl(address);
  const canonical = useBaseUrl(address, {absolute: true});
  const history = useHistory();
  const {search, hash} = useLocation();
  const isBrowser = useIsBrowser();
  useEffect(() => history.replace(onwards(target, search, hash)), [history, target, search, hash]);
  const now = isMerged ? 'réunie à' : 'maintenant ici\u00a0:';
  return (
    <PageFrame title={nom} description={`Cette ${what} est ${now} ${nom}.`}>
      <Head>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={canonical} />
      </Head>
      {/* In the document alone: a page that one goes to from another has its scripts already. */}
      {!isBrowser && (
        <Head>
          <meta httpEquiv="refresh" content={refreshContent(target)} />
          <script>{ONWARDS_SCRIPT}</script>
        </Head>
      )}
      <PageHeader
        title={`Cette ${what} a changé d’adresse`}
        lead={
          <>
            Elle est {now} <Link to={address}>{nom}</Link>.
          </>
        }
      />
    </PageFrame>
  );
}
