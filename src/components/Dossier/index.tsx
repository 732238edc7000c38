import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import MyDossier from './MyDossier';
import WithoutScripts from './WithoutScripts';

const LEAD =
  'Ce que vous gardez du site, étape par étape, sur cet appareil seulement. Pour le retrouver ailleurs\u00a0: un lien, un fichier ou le papier.';

/** « Mon dossier »: what the visitor keeps. */
function DossierPage(): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <PageFrame title="Mon dossier" description={LEAD}>
      <PageHeader title="Mon dossier" lead={LEAD} />
      <div className="page">{isBrowser ? <MyDossier /> : <WithoutScripts />}</div>
    </PageFrame>
  );
}

export default withPage(DossierPage);
