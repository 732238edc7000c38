import type {ReactNode} from 'react';
import {ArrowUp} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {GuideFrame} from '@site/src/views/guideView';
import Section from './Section';
import {ANCHORS, callAnchor, sourceAnchor} from './anchors';
import {useGuidePage} from './context';

/** What the text rests on, numbered as its notes are, and the day it was revised. A copy is named, never linked. */
export default function Sources({sources, revised}: Pick<GuideFrame, 'sources' | 'revised'>): ReactNode {
  const {prefix} = useGuidePage();
  return (
    <Section anchor={ANCHORS.sources} title="Sources" className="notes">
      <ol>
        {sources.map(({id, titre, url}, index) => (
          <li key={id} id={prefix + sourceAnchor(id)}>
            {url ? <a href={url}>{titre}</a> : titre}{' '}
            <a
              className="notes__retour"
              href={`#${prefix}${callAnchor(id, 1)}`}
              aria-label={`Revenir au texte, à la source ${index + 1}`}
            >
              <Icon as={ArrowUp} />
            </a>
          </li>
        ))}
      </ol>
      <p>
        Révisée le <time dateTime={revised.date}>{revised.text}</time>
      </p>
    </Section>
  );
}
