import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import MDXContent from '@theme/MDXContent';
import {GuidePageProvider, guidePageId} from '@site/src/components/GuidePage/context';
import PracticeLayout from '@site/src/components/GuidePage/PracticeLayout';
import StageLayout from '@site/src/components/GuidePage/StageLayout';
import EmbeddedPageData from '@site/src/pageData/EmbeddedPageData';
import {usePageData} from '@site/src/pageData/usePageData';
import type {StageGuideView} from '@site/src/views/guideView';
import type {PracticeView} from '@site/src/views/practiceView';

/** A page of the guide: its Markdown, and around it what the data says of it. */
export default function DocItemLayout({children}: {children: ReactNode}): ReactNode {
  const {metadata, toc} = useDoc();
  const {title, description} = metadata;
  const page = usePageData<StageGuideView | PracticeView>();
  // While the data travels, or if it never comes, the text is there: it is what one came for.
  const view = page.state === 'ready' ? page.data : undefined;
  const id = guidePageId(metadata.id);
  const text = <MDXContent>{children}</MDXContent>;
  return (
    <GuidePageProvider value={{id, title, prefix: '', view}}>
      {view && <PageMetadata title={`${numberOf(view)}\u00a0: ${title}`} />}
      <main>
        {id.includes('/') ? (
          <PracticeLayout title={title} toc={toc} view={view?.kind === 'pratique' ? view : undefined}>
            {text}
          </PracticeLayout>
        ) : (
          <StageLayout
            title={title}
            lead={description}
            toc={toc}
            view={view?.kind === 'etape' ? view : undefined}
          >
            {text}
          </StageLayout>
        )}
        {view && <EmbeddedPageData data={view} />}
      </main>
    </GuidePageProvider>
  );
}

function numberOf(view: StageGuideView | PracticeView): string {
  return view.kind === 'etape' ? `Étape ${view.stage.numero}` : `Pratique ${view.numero}`;
}
