import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {BookOpen} from 'lucide-react';
import Begin from '@site/src/components/Begin';
import Icon from '@site/src/components/Icon';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import {Breadcrumbs} from '@site/src/components/PageHeader';
import ParcoursPanel from '@site/src/components/ParcoursList/Panel';
import ResourceList from '@site/src/components/ResourceList';
import {CountedPanel} from '@site/src/components/ResourceList/CountedLinks';
import StageCrest from '@site/src/components/StageCrest';
import Neighbours from '@site/src/components/StageCrest/Neighbours';
import {addresses} from '@site/src/model/addresses';
import type {StageView} from '@site/src/views/stageView';

/** The directory seen from one stage of the trail. */
export function StagePage({data}: {data: StageView}): ReactNode {
  const {numero, nom, voix, resume, needs, parcours, families, guide, begin, explorer, list} = data;
  const stages = data.stages.map((stage) => ({...stage, url: addresses.stage(stage.id)}));
  return (
    <PageFrame title={`Ressources de l’étape ${numero}\u00a0: ${nom}`} description={resume}>
      <div className="bandeau bandeau--guide">
        <div className="page">
          <Breadcrumbs crumbs={[{label: 'Répertoire', url: addresses.directory()}]} />
          <p className="bandeau__sur">Ressources de l’étape {numero}</p>
          <h1>{nom}</h1>
          <p className="bandeau__chapo">
            «{'\u00a0'}
            {voix}
            {'\u00a0'}» {resume}
          </p>
          {guide && (
            <p className="fiche__actions">
              <Link className="btn btn--2" to={guide}>
                <Icon as={BookOpen} />
                Lire cette étape dans le guide
              </Link>
            </p>
          )}
        </div>
        <StageCrest stages={stages} current={numero} label="Ressources par étape" />
      </div>
      <div className="page liste-p liste-p--crete">
        <div>
          <Begin begin={begin} places={list.territories} />
          <ResourceList list={list} explorer={explorer} narrower={families} />
          <Neighbours stages={stages} current={numero} />
        </div>
        <aside aria-label="Besoins et parcours de cette étape">
          <CountedPanel title="Ce qu’on y cherche" links={families} />
          <CountedPanel title="Besoins de cette étape" links={needs} />
          <ParcoursPanel parcours={parcours} />
        </aside>
      </div>
    </PageFrame>
  );
}

export default withPage(orFormerPage(StagePage));
