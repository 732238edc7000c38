import type {ReactNode} from 'react';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import ResourceList from '@site/src/components/ResourceList';
import {CountedPanel} from '@site/src/components/ResourceList/CountedLinks';
import {resourceCount} from '@site/src/components/ResourceList/words';
import {addresses} from '@site/src/model/addresses';
import type {StageFamilyView} from '@site/src/views/stageFamilyView';

/** What answers a family of needs at one stage, the nearest first. */
export function StageFamilyPage({data}: {data: StageFamilyView}): ReactNode {
  const {stage, family, otherStages, otherFamilies, explorer, list} = data;
  const {numero, nom} = stage;
  return (
    <PageFrame
      title={`${family.label}, à l’étape ${numero}`}
      description={`${family.label}, à l’étape ${numero} (${nom})\u00a0: ${resourceCount(list.count).toLowerCase()} pour les projets d’impact et d’innovation sociale en Estrie.`}
    >
      <PageHeader
        title={`${family.label}, à l’étape ${numero}`}
        crumbs={[
          {label: 'Répertoire', url: addresses.directory()},
          {label: `Étape ${numero}\u00a0: ${nom}`, url: addresses.stage(stage.id)},
        ]}
        lead={`Étape ${numero}\u00a0: ${nom}. Du plus près au plus loin.`}
      />
      <div className="page liste-p">
        <ResourceList
          list={list}
          explorer={explorer}
          narrower={[{label: 'À toutes les étapes', url: family.url}, ...otherStages]}
        />
        <aside aria-label="Autres étapes et autres besoins">
          <CountedPanel title="À une autre étape" links={otherStages} />
          <CountedPanel title="Autres besoins à cette étape" links={otherFamilies} />
        </aside>
      </div>
    </PageFrame>
  );
}

export default withPage(orFormerPage(StageFamilyPage));
