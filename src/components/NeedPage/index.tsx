import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Begin from '@site/src/components/Begin';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import ParcoursPanel from '@site/src/components/ParcoursList/Panel';
import ResourceList from '@site/src/components/ResourceList';
import {CountedPanel, Narrower} from '@site/src/components/ResourceList/CountedLinks';
import {resourceCount} from '@site/src/components/ResourceList/words';
import Trail from '@site/src/components/StageCrest/Trail';
import {addresses} from '@site/src/model/addresses';
import type {NeedView} from '@site/src/views/needView';

/** A family of needs or one need: what answers it, the nearest first. */
export function NeedPage({data}: {data: NeedView}): ReactNode {
  const {title, parent, narrower, near, byStage, stages, parcours, begin, whoDoesWhat, explorer, list} = data;
  const crumbs = [{label: 'Répertoire', url: addresses.directory()}, ...(parent ? [parent] : [])];
  return (
    <PageFrame
      // A family may have the words of one of its needs: their pages must not have the same title.
      title={narrower.length > 0 ? `${title}\u00a0: tous les besoins` : title}
      description={`${title}\u00a0: ${resourceCount(list.count).toLowerCase()} pour les projets d’impact et d’innovation sociale en Estrie.`}
    >
      <PageHeader title={title} crumbs={crumbs} lead="Du plus près au plus loin." />
      <div className="page liste-p">
        <div>
          <Narrower links={narrower} />
          <Begin begin={begin} places={list.territories} />
          <ResourceList list={list} explorer={explorer} narrower={[...byStage, ...narrower]} />
        </div>
        <aside aria-label="Besoins voisins, parcours et étapes">
          <CountedPanel title="Étape par étape" links={byStage} />
          <CountedPanel title="Besoins voisins" links={near} />
          <ParcoursPanel parcours={parcours} />
          {byStage.length === 0 && <Trail stages={stages} />}
          <div className="panneau">
            <h2>Qui fait quoi</h2>
            <p>
              <Link to={whoDoesWhat}>Les organisations qui y répondent, territoire par territoire</Link>
            </p>
          </div>
        </aside>
      </div>
    </PageFrame>
  );
}

export default withPage(orFormerPage(NeedPage));
