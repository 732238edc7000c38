import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {GlossaryTerm} from '@site/src/model/glossary';
import type {FormerAnchors} from '@site/src/model/redirection';
import Term from './Term';
import type {Letter} from './letters';
import {byLetter} from './letters';

const LEAD = 'Les mots du guide et du répertoire, expliqués en une phrase, avec leur équivalent anglais.';

/** The words of the guide, by letter; every term has an address of its own. */
function Glossary({data}: {data: {terms: GlossaryTerm[]; former: FormerAnchors}}): ReactNode {
  const letters = byLetter(data.terms);
  return (
    <PageFrame title="Glossaire" description={LEAD}>
      <PageHeader title="Glossaire" lead={LEAD}>
        <p className="lexique__mots">
          <Link to={addresses.contestedWords()}>Mots à risque de malentendu</Link>
        </p>
      </PageHeader>
      <div className="page lexique">
        <nav aria-label="Lettres">
          <ul className="lettres">
            {letters.map(({letter, id}) => (
              <li key={id}>
                <a href={`#${id}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        {letters.map((letter) => (
          <LetterSection key={letter.id} letter={letter} former={data.former} />
        ))}
      </div>
    </PageFrame>
  );
}

interface LetterProps {
  letter: Letter;
  former: FormerAnchors;
}

function LetterSection({letter: {letter, id, terms}, former}: LetterProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section className="lettre" aria-labelledby={id}>
      <h2 id={id}>{letter}</h2>
      <dl className="termes">
        {terms.map((term) => (
          <Term key={term.id} term={term} formerAnchors={former[term.id]} />
        ))}
      </dl>
    </section>
  );
}

export default withPage(Glossary);
