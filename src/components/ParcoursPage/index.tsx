import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import PrintButton from '@site/src/components/Browser/PrintButton';
import KeepButton from '@site/src/components/Dossier/KeepButton';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import PageAddress from '@site/src/components/Share/PageAddress';
import ShareButton from '@site/src/components/Share/ShareButton';
import {addresses} from '@site/src/model/addresses';
import type {ParcoursView} from '@site/src/views/parcoursView';
import Around from './Around';
import Body from './Body';
import {GENRE_WORDS, PLACES} from './words';
import styles from './styles.module.css';

/** One parcours: who it is for, what to do first, what serves at each stage, the questions that decide. One sheet on paper. */
function ParcoursPage({data}: {data: ParcoursView}): ReactNode {
  const {id, genre, nom, resume, forWhom} = data;
  const {collectAnchor} = useBrokenLinks();
  Object.values(PLACES).forEach(collectAnchor);
  return (
    <PageFrame title={`${nom} (parcours)`} description={resume}>
      <PageHeader
        title={nom}
        beside={<KeepButton genre="parcours" id={id} nom={nom} />}
        crumbs={[{label: 'Parcours', url: addresses.allParcours()}]}
        kicker={<p className="bandeau__sur">{GENRE_WORDS[genre]}</p>}
        lead={forWhom}
      >
        <div className="fiche__actions">
          <PrintButton className="btn btn--2 js-seul">Imprimer</PrintButton>
          <ShareButton title={nom} className="btn btn--3 js-seul" />
        </div>
        <PageAddress of={addresses.parcours(id)} />
      </PageHeader>
      <div className={`page ${styles.page}`}>
        <Body data={data} />
        <Around data={data} />
      </div>
    </PageFrame>
  );
}

export default withPage(orFormerPage(ParcoursPage));
