import type {ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import ResourceList from '@site/src/components/ResourceList';
import {CountedPanel} from '@site/src/components/ResourceList/CountedLinks';
import {addresses} from '@site/src/model/addresses';
import type {TerritoryView} from '@site/src/views/territoryView';

/** A territory: its own resources first, then, for a part of Estrie, those of the whole region. */
export function TerritoryPage({data}: {data: TerritoryView}): ReactNode {
  const {nom, explorer, list, around, neighbours, larger} = data;
  return (
    <PageFrame
      title={`Ressources par territoire\u00a0: ${nom}`}
      description={`Ressources pour les projets d’impact et d’innovation sociale. Territoire\u00a0: ${nom}.`}
    >
      <PageHeader
        title={nom}
        crumbs={[{label: 'Répertoire', url: addresses.directory()}]}
        lead={
          around
            ? 'D’abord ce qui est propre à ce territoire, puis ce qui sert toute l’Estrie.'
            : 'Les ressources qui servent tout ce territoire.'
        }
      />
      <div className="page liste-p">
        <div className="liste-p__listes">
          <ResourceList
            list={list}
            title={around ? 'Propres à ce territoire' : undefined}
            explorer={explorer}
          />
          {around && (
            <ResourceList list={around.list} title="Pour toute l’Estrie" explorer={around.explorer} />
          )}
        </div>
        <aside aria-label="Autres territoires">
          <CountedPanel title="Ailleurs en Estrie" links={neighbours} />
          <CountedPanel title="Plus largement" links={larger} />
        </aside>
      </div>
    </PageFrame>
  );
}

export default withPage(TerritoryPage);
