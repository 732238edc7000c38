import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import {Breadcrumbs} from '@site/src/components/PageHeader';
import ResourceList from '@site/src/components/ResourceList';
import {addresses} from '@site/src/model/addresses';
import type {PartnerView} from '@site/src/views/partnerView';
import Band from './Band';
import Embedding from './Embedding';
import Featured from './Featured';
import styles from './styles.module.css';

/** What a partner shows of the directory, and how to show it on another site. */
export function PartnerPage({data}: {data: PartnerView}): ReactNode {
  const {titre, nom, introduction, featured, list, explorer} = data;
  return (
    <PageFrame title={`${titre}\u00a0: ${nom}`} description={introduction}>
      <Band head={data}>
        <Breadcrumbs crumbs={[{label: 'Partenaires', url: addresses.partners()}]} />
      </Band>
      <div className={`page ${styles.page}`}>
        <Featured featured={featured} link={(url, name) => <Link to={url}>{name}</Link>} />
        <ResourceList list={list} explorer={explorer} />
        <Embedding data={data} />
      </div>
    </PageFrame>
  );
}

export default withPage(orFormerPage(PartnerPage));
