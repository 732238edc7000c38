import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import MDXContent from '@theme/MDXContent';
import {Breadcrumbs} from '@site/src/components/PageHeader';
import {CountedPanel} from '@site/src/components/ResourceList/CountedLinks';
import StageCrest from '@site/src/components/StageCrest';
import Neighbours from '@site/src/components/StageCrest/Neighbours';
import {addresses} from '@site/src/model/addresses';
import {EmbeddedPageData, usePageData} from '@site/src/pageData/usePageData';
import type {GuideStageView} from '@site/src/views/guideView';
import Contents, {FoldedContents} from './Contents';
import StageResources from './StageResources';
import StageSources from './StageSources';

/** A stage of the guide: its Markdown in the middle, and around it what the directory knows of the stage. */
export default function DocItemLayout({children}: {children: ReactNode}): ReactNode {
  const {metadata, toc} = useDoc();
  const page = usePageData<GuideStageView>();
  // While the data travels, or if it never comes, the text is there: it is what one came for.
  const view = page.state === 'ready' ? page.data : undefined;
  return (
    <>
      {view && <PageMetadata title={`Étape ${view.stage.numero} : ${metadata.title}`} />}
      <div className="bandeau bandeau--guide">
        <div className="page">
          <Breadcrumbs crumbs={[{label: 'Guide', url: addresses.guide()}]} />
          <h1>{metadata.title}</h1>
          <p className="bandeau__chapo">{metadata.description}</p>
        </div>
        {view ? (
          <StageCrest stages={view.stages} current={view.stage.numero} />
        ) : (
          <div className="crete-nav" />
        )}
      </div>
      <div className="page etape">
        <Contents toc={toc} view={view} />
        <FoldedContents toc={toc} />
        <article className="article">
          <MDXContent>{children}</MDXContent>
        </article>
        {view && (
          <aside className="etape__cote" aria-label="Besoins de cette étape">
            <CountedPanel title="Besoins de cette étape" links={view.needs} />
          </aside>
        )}
        {view && (
          <div className="etape__suite">
            <StageResources resources={view.resources} all={view.allResources} />
            <StageSources sources={view.sources} revised={view.revised} />
            <Neighbours stages={view.stages} current={view.stage.numero} />
          </div>
        )}
      </div>
      {view && <EmbeddedPageData data={view} />}
    </>
  );
}
