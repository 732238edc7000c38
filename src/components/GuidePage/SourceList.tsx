import type {ReactNode} from 'react';
import type {GuideSource} from '@site/src/model/guidePage';
import {callAnchor, sourceAnchor} from './anchors';
import {useGuidePage} from './context';

interface Props {
  sources: readonly GuideSource[];
  /** What stands for the way back to the text. */
  back: ReactNode;
}

/** What the text rests on, numbered as its notes are. A copy is named, never linked. */
export default function SourceList({sources, back}: Props): ReactNode {
  const {prefix} = useGuidePage();
  return (
    <ol>
      {sources.map(({id, titre, url}, index) => (
        <li key={id} id={prefix + sourceAnchor(id)}>
          {url ? <a href={url}>{titre}</a> : titre}{' '}
          <a
            className="notes__retour"
            href={`#${prefix}${callAnchor(id, 1)}`}
            aria-label={`Revenir au texte, à la source ${index + 1}`}
          >
            {back}
          </a>
        </li>
      ))}
    </ol>
  );
}
