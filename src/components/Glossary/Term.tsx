import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import FormerAnchors from '@site/src/components/FormerAnchors';
import type {GlossaryTerm} from '@site/src/model/glossary';

interface Props {
  term: GlossaryTerm;
  /** Where it stands in the page. */
  anchor?: string;
  /** What this place was called before. */
  formerAnchors?: readonly string[] | undefined;
}

/** A word: its definition, its English, where the definition comes from. It stands in a `dl`. */
export default function Term({term, anchor = term.id, formerAnchors = []}: Props): ReactNode {
  useBrokenLinks().collectAnchor(anchor);
  const {hash} = useLocation();
  // A page opened by a link of the site has no `:target`; one that is being hydrated does not know its hash.
  const isAsked = useIsBrowser() && [anchor, ...formerAnchors].some((id) => hash === `#${id}`);
  return (
    <div id={anchor} aria-current={isAsked ? 'location' : undefined}>
      <dt>
        <FormerAnchors ids={formerAnchors} />
        {term.terme}
        {term.sigle && <span> ({term.sigle})</span>}
      </dt>
      <dd>{term.definition}</dd>
      <dd className="termes__notes">
        <span>
          En anglais : <span lang="en">{term.anglais}</span>
        </span>
        <TermSource source={term.source} />
      </dd>
    </div>
  );
}

/** Where a definition comes from. A copy is named, never linked: its original is still to be found. */
function TermSource({source}: {source: GlossaryTerm['source']}): ReactNode {
  if (source.nature === 'avis-praticien') return <span>Sens courant, recoupé dans plusieurs guides</span>;
  if (source.copie || !source.url) {
    return source.reference ? <span>Source : {source.reference}, lue dans une copie</span> : null;
  }
  return (
    <span>
      Source : <a href={source.url}>{source.reference ?? hostOf(source.url)}</a>
    </span>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
