import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import FormerAnchorSpans from '@site/src/components/FormerAnchors';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {FormerAnchors} from '@site/src/model/redirection';
import type {ContestedWordView, ContestedWordsView} from '@site/src/views/contestedWordsView';

const TITLE = 'Mots à risque de malentendu';

const LEAD =
  'On dit le même mot, on pense à autre chose. Voici des mots que notre communauté n’a pas encore tranchés, et comment vous faire comprendre d’ici là.';

/** Words that people of one room understand in several ways, for the community to settle. */
function ContestedWords({
  data: {words, former},
}: {
  data: ContestedWordsView & {former: FormerAnchors};
}): ReactNode {
  return (
    <PageFrame title={TITLE} description={LEAD}>
      <PageHeader title={TITLE} crumbs={[{label: 'Glossaire', url: addresses.glossary()}]} lead={LEAD} />
      <div className="page mots">
        <div>
          <p className="mots__note">Les phrases entre guillemets sont inventées. Elles servent d’exemples.</p>
          {words.map((word) => (
            <Word key={word.id} word={word} formerAnchors={former[word.id]} />
          ))}
        </div>
        <aside aria-labelledby="trancher-ensemble">
          <div className="panneau">
            <h2 id="trancher-ensemble">À trancher ensemble</h2>
            <p>
              Personne ne décide seul du sens d’un mot. La communauté en parle à ses rencontres, et vous y
              avez votre place.
            </p>
            <p>
              <Link to={addresses.events()}>Voir les prochaines rencontres</Link>
            </p>
            <p>
              <Link to={addresses.community()}>Connaître la communauté</Link>
            </p>
            <div className="panneau__part">
              <h3>Une meilleure formulation?</h3>
              <p>
                <Link to={addresses.contribute()}>Proposez la vôtre</Link>, ou un autre mot qui brouille les
                échanges.
              </p>
            </div>
          </div>
        </aside>
      </div>
    </PageFrame>
  );
}

interface WordProps {
  word: ContestedWordView;
  /** What its place in the page was called before. */
  formerAnchors: readonly string[] | undefined;
}

function Word({word, formerAnchors}: WordProps): ReactNode {
  const {id, mot, question, sens, en_attendant, term} = word;
  useBrokenLinks().collectAnchor(id);
  return (
    <section className="mot" id={id} aria-labelledby={`mot-${id}`}>
      <h2 id={`mot-${id}`}>
        <FormerAnchorSpans ids={formerAnchors} />
        {mot}
      </h2>
      <p className="mot__question">{question}</p>
      <ul className="mot__sens">
        {sens.map(({nom, phrase}) => (
          <li key={nom}>
            <b>{nom}</b>
            <span>« {phrase} »</span>
          </li>
        ))}
      </ul>
      <p className="mot__attente">
        <b>En attendant.</b> {en_attendant}
      </p>
      {term && (
        <p className="mot__terme">
          Dans le glossaire : <Link to={term.url}>{term.name}</Link>
        </p>
      )}
    </section>
  );
}

export default withPage(ContestedWords);
