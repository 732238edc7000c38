import type {ReactNode} from 'react';
import {useRememberPage} from '@site/src/components/LastPages/lastPages';
import PageAddress from '@site/src/components/Share/PageAddress';
import {addresses} from '@site/src/model/addresses';
import type {PracticeView} from '@site/src/views/practiceView';
import type {TocItem} from './contents';
import {pageContents} from './contents';
import Facts from './Facts';
import PageActions from './PageActions';
import PageContents from './PageContents';
import PracticeHeader from './PracticeHeader';
import PracticeNeighbours from './PracticeNeighbours';
import PracticeResources from './PracticeResources';
import Related from './Related';
import Sources from './Sources';
import StageNav, {FoldedStageNav} from './StageNav';

interface Props {
  title: string;
  toc: readonly TocItem[];
  view?: PracticeView;
  children: ReactNode;
}

/** A practice: its text in the middle, its stage on the left, its parts on the right, and under it what the data adds. */
export default function PracticeLayout({title, toc, view, children}: Props): ReactNode {
  useRememberPage(view && addresses.guidePractice(view.stage.id, view.id), title);
  return (
    <>
      <PracticeHeader title={title} view={view} />
      <div className="page guide">
        {view ? <StageNav view={view} /> : <div className="guide__nav" />}
        {view && <FoldedStageNav view={view} />}
        <div className="guide__corps">
          <article className="article">{children}</article>
          {view && <UnderPractice view={view} />}
          {view && <PageAddress of={addresses.guidePractice(view.stage.id, view.id)} />}
        </div>
        <aside className="guide__cote" aria-label="Repères de la page">
          <PageContents entries={pageContents(toc, view)} />
          <PageActions />
        </aside>
      </div>
    </>
  );
}

/** What stands under the text of a practice, on its own page or in a booklet. */
export function UnderPractice({view}: {view: PracticeView}): ReactNode {
  return (
    <div className="sous-texte">
      <Facts facts={view.facts} />
      <PracticeResources resources={view.resources} allResources={view.allResources} />
      <Related related={view.related} />
      <Sources sources={view.sources} revised={view.revised} />
      <PracticeNeighbours view={view} />
    </div>
  );
}
