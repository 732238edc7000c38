import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import FactCard, {FactWarning} from '@site/src/components/FactCard';
import Term from '@site/src/components/Glossary/Term';
import type {BookletView} from '@site/src/views/bookletView';
import {ANNEXES} from './annexList';

/** The end of the whole guide: every rule, then every word. */
export default function Annexes({facts, terms}: Pick<BookletView, 'facts' | 'terms'>): ReactNode {
  return (
    <>
      <Annex {...ANNEXES.facts}>
        <FactWarning />
        <ul className="reperes">
          {facts.map((fact) => (
            <FactCard key={fact.id} fact={fact} anchor={`repere-${fact.id}`} />
          ))}
        </ul>
      </Annex>
      <Annex {...ANNEXES.terms}>
        <dl className="termes">
          {terms.map((term) => (
            <Term key={term.id} term={term} anchor={`mot-${term.id}`} />
          ))}
        </dl>
      </Annex>
    </>
  );
}

function Annex({anchor, title, children}: {anchor: string; title: string; children: ReactNode}): ReactNode {
  useBrokenLinks().collectAnchor(anchor);
  return (
    <section className="chapitre" aria-labelledby={anchor}>
      <h2 id={anchor}>{title}</h2>
      {children}
    </section>
  );
}
