import type {FocusEvent, KeyboardEvent, ReactNode} from 'react';
import {useRef} from 'react';
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

/** The same on a narrow screen, folded; it folds again once it has served, so that it never hides what one went to. */
export function FoldedContents({toc}: {toc: readonly TocItem[]}): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const fold = () => {
    if (details.current) details.current.open = false;
  };
  const foldOnLeave = ({currentTarget, relatedTarget}: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) fold();
  };
  const foldOnEscape = ({key}: KeyboardEvent) => {
    if (key !== 'Escape' || !details.current?.open) return;
    fold();
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details className="guide__pli" ref={details} onBlur={foldOnLeave} onKeyDown={foldOnEscape}>
      <summary>
        <b>Dans cette page</b>
        <Icon as={ChevronDown} />
      </summary>
      <nav aria-label="Dans cette page">
        <Sections toc={toc} onFollow={fold} />
      </nav>
    </details>
  );
}

function Sections({toc, onFollow}: {toc: readonly TocItem[]; onFollow?: () => void}): ReactNode {
  return (
    <ol className="prat">
      {toc
        .filter(({level}) => level === 2)
        .map(({id, value}) => (
          <li key={id}>
            {/* Headings of the guide are plain text; the value is already HTML, made by Docusaurus from our Markdown. */}
            <a href={`#${id}`} onClick={onFollow} dangerouslySetInnerHTML={{__html: value}} />
          </li>
        ))}
      <li>
        <a href={`#${RESOURCES_ANCHOR}`} onClick={onFollow}>
          Des ressources pour cette étape
        </a>
      </li>
    </ol>
  );
}
