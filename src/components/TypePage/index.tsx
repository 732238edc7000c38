import type {ReactNode} from 'react';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import ResourceList from '@site/src/components/ResourceList';
import {CountedPanel} from '@site/src/components/ResourceList/CountedLinks';
import {addresses} from '@site/src/model/addresses';
import type {TypeView} from '@site/src/views/typeView';

/** All the resources of one type, the nearest first. */
export function TypePage({data}: {data: TypeView}): ReactNode {
  const {title, resume, explorer, list, others} = data;
  return (
    <PageFrame title={`${title} du répertoire`} description={resume}>
      <PageHeader
        title={title}
        crumbs={[{label: 'Répertoire', url: addresses.directory()}]}
        lead={`${resume} Du plus près au plus loin.`}
      />
      <div className="page liste-p">
        <ResourceList list={list} explorer={explorer} />
        <aside aria-label="Autres types de ressources">
          <CountedPanel title="Autres types de ressources" links={others} />
        </aside>
      </div>
    </PageFrame>
  );
}

export default withPage(orFormerPage(TypePage));
