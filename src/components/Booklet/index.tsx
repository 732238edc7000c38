import type {ReactNode} from 'react';
import {useMemo} from 'react';
import MDXContent from '@theme/MDXContent';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import type {BookletView} from '@site/src/views/bookletView';
import Annexes from './Annexes';
import Contents from './Contents';
import Cover from './Cover';
import HowToRead from './HowToRead';
import PageRules from './PageRules';
import Stage from './Stage';
import {coverOf} from './coverWords';
import {type GuideMdx, TextsProvider} from './texts';

/** A stage of the guide, or all of it, on one page: to print, or to read in one go. */
function Booklet({data}: {data: BookletView}): ReactNode {
  const {title, lead} = coverOf(data);
  return (
    <PageFrame title={title} description={lead}>
      <PageRules stages={data.stages} />
      <div className={`cahier cahier--${data.kind}`}>
        <Cover view={data} />
        <div className="page cahier__corps">
          <HowToRead />
          <Contents view={data} />
          <MDXContent>
            {data.stages.map((stage) => (
              <Stage key={stage.id} stage={stage} isAlone={data.kind === 'etape'} />
            ))}
          </MDXContent>
          {data.kind === 'guide' && <Annexes facts={data.facts} terms={data.terms} />}
        </div>
      </div>
    </PageFrame>
  );
}

const Page = withPage(Booklet);

/** `texts` comes from the route: the compiled Markdown of the chapters (src/plugin/pages.ts). */
export default function BookletPage({texts}: {texts: {doc: GuideMdx}[]}): ReactNode {
  const byId = useMemo(() => new Map(texts.map(({doc}) => [doc.metadata.id, doc])), [texts]);
  return (
    <TextsProvider value={byId}>
      <Page />
    </TextsProvider>
  );
}
