import type {ReactNode} from 'react';
import {ChevronDown} from 'lucide-react';
import Link from '@docusaurus/Link';
import Balise from '@site/src/components/Balise';
import Icon from '@site/src/components/Icon';
import type {GuideStageView} from '@site/src/views/guideView';
import {RESOURCES_ANCHOR} from './anchors';

interface TocItem {
  value: string;
  id: string;
  level: number;
}

/** The sections of the page, then the other stages. */
export default function Contents({toc, view}: {toc: readonly TocItem[]; view?: GuideStageView}): ReactNode {
  return (
    <div className="guide__nav etape__plan">
      <nav aria-labelledby="dans-cette-page">
        <h2 id="dans-cette-page">Dans cette page</h2>
        <Sections toc={toc} />
      </nav>
      {view && (
        <nav aria-label="Autres étapes">
          <ul className="guide__autres">
            {view.stages
              .filter((stage) => stage.id !== view.stage.id)
              .map((stage) => (
                <li key={stage.id}>
                  <Link to={stage.url}>
                    <Balise numero={stage.numero} small empty />
                    {stage.nom}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

/** The same on a narrow screen, folded. */
export function FoldedContents({toc}: {toc: readonly TocItem[]}): ReactNode {
  return (
    <details className="guide__pli">
      <summary>
        <b>Dans cette page</b>
        <Icon as={ChevronDown} />
      </summary>
      <nav aria-label="Dans cette page">
        <Sections toc={toc} />
      </nav>
    </details>
  );
}

function Sections({toc}: {toc: readonly TocItem[]}): ReactNode {
  return (
    <ol className="prat">
      {toc
        .filter(({level}) => level === 2)
        .map(({id, value}) => (
          <li key={id}>
            {/* Headings of the guide are plain text; the value is already HTML, made by Docusaurus from our Markdown. */}
            <a href={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
          </li>
        ))}
      <li>
        <a href={`#${RESOURCES_ANCHOR}`}>Des ressources pour cette étape</a>
      </li>
    </ol>
  );
}
