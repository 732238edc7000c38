import type {ReactNode} from 'react';
import ParcoursPanel from '@site/src/components/ParcoursList/Panel';
import {useRememberPage} from '@site/src/components/LastPages/lastPages';
import {CountedPanel} from '@site/src/components/ResourceList/CountedLinks';
import Neighbours from '@site/src/components/StageCrest/Neighbours';
import {addresses} from '@site/src/model/addresses';
import type {StageGuideView} from '@site/src/views/guideView';
import type {TocItem} from './contents';
import {pageContents} from './contents';
import OtherStages from './OtherStages';
import PageActions from './PageActions';
import PageContents, {FoldedPageContents} from './PageContents';
import Sources from './Sources';
import StageHeader from './StageHeader';
import StageResources from './StageResources';

interface Props {
  title: string;
  lead: string;
  toc: readonly TocItem[];
  view?: StageGuideView;
  children: ReactNode;
}

/** The overview of a stage: its text in the middle, and around it what the directory knows of the stage. */
export default function StageLayout({title, lead, toc, view, children}: Props): ReactNode {
  useRememberPage(view && addresses.guideStage(view.stage.id), title);
  const entries = pageContents(toc, view);
  return (
    <>
      <StageHeader title={title} lead={lead} view={view} />
      <div className="page etape">
        <div className="guide__nav etape__plan">
          <PageContents entries={entries} />
          {view && (
            <nav aria-label="Autres étapes">
              <OtherStages stage={view.stage} stages={view.stages} />
            </nav>
          )}
        </div>
        <FoldedPageContents entries={entries} />
        <article className="article">{children}</article>
        {view && (
          <aside className="etape__cote" aria-label="Besoins et parcours de cette étape">
            <CountedPanel title="Besoins de cette étape" links={view.needs} />
            <ParcoursPanel parcours={view.parcours} />
            <PageActions />
          </aside>
        )}
        {view && (
          <div className="etape__suite sous-texte">
            <StageResources resources={view.resources} allResources={view.allResources} />
            <Sources sources={view.sources} revised={view.revised} />
            <Neighbours stages={view.stages} current={view.stage.numero} />
          </div>
        )}
      </div>
    </>
  );
}
