import type {ReactNode} from 'react';
import {ArrowUp} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {GuideFrame} from '@site/src/views/guideView';
import Section from './Section';
import SourceList from './SourceList';
import {ANCHORS} from './anchors';

/** What the text rests on, and the day it was revised. */
export default function Sources({sources, revised}: Pick<GuideFrame, 'sources' | 'revised'>): ReactNode {
  return (
    <Section anchor={ANCHORS.sources} title="Sources" className="notes">
      <SourceList sources={sources} back={<Icon as={ArrowUp} />} />
      <p>
        Révisée le <time dateTime={revised.date}>{revised.text}</time>
      </p>
    </Section>
  );
}
