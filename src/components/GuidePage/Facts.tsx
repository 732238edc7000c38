import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import FactCard, {FactWarning} from '@site/src/components/FactCard';
import {addresses} from '@site/src/model/addresses';
import type {PracticeView} from '@site/src/views/practiceView';
import Section from './Section';
import {ANCHORS} from './anchors';

/** « Les règles à connaître » : the legal and fiscal facts of a practice. Nothing when there is none. */
export default function Facts({facts}: Pick<PracticeView, 'facts'>): ReactNode {
  if (facts.length === 0) return null;
  return (
    <Section anchor={ANCHORS.facts} title="Les règles à connaître">
      <FactWarning />
      <ul className="reperes">
        {facts.map((fact) => (
          <FactCard key={fact.id} fact={fact} />
        ))}
      </ul>
      <p className="suite">
        <Link to={addresses.facts()}>Tous les repères juridiques</Link>
      </p>
    </Section>
  );
}
