import type {ReactNode} from 'react';
import type {PracticeView} from '@site/src/views/practiceView';
import PracticeLinks from './PracticeLinks';
import Section from './Section';
import {ANCHORS} from './anchors';

/** « À lire ensuite » : practices near this one, of any stage. */
export default function Related({related}: Pick<PracticeView, 'related'>): ReactNode {
  if (related.length === 0) return null;
  return (
    <Section anchor={ANCHORS.related} title="À lire ensuite" className="suites">
      <PracticeLinks practices={related} />
    </Section>
  );
}
