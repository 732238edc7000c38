import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Notes} from '@site/src/components/SearchBox/ListNotes';
import {addressOf, facetSelection, facetText} from '@site/src/components/SearchBox/options';
import {rewordingNotes} from '@site/src/components/SearchBox/rewordings';
import {isPlainClick} from '@site/src/components/SearchShortcut/plainClick';
import type {Selection} from '@site/src/directory/selection';
import {withWords} from '@site/src/directory/selection';
import type {Answer} from '@site/src/search/answer';

interface Props {
  answer: Answer;
  /** The selection that the answer is a part of. */
  selection: Selection;
  /** Shows another list in the place of this one. */
  onSelect(next: Selection): void;
}

/** Facets offered above the list, one of them on a narrow screen: more would be a second list. */
const MAX_FACETS = 2;

/** What was made of the words, and where else they may lead. Nothing when they were taken as they stand. */
export default function Understood({answer, selection, onSelect}: Props): ReactNode {
  const {facets, rewordings, suggestions} = answer;
  const notes = rewordingNotes(rewordings);
  const lists = facets.slice(0, MAX_FACETS);
  if (notes.length + suggestions.length + lists.length === 0) return null;
  return (
    <div className="compris">
      {notes.length > 0 && (
        <p>
          <Notes notes={notes} />
        </p>
      )}
      {suggestions.length > 0 && (
        <p>
          Essayez aussi{'\u00a0'}:{' '}
          {suggestions.map((words, rank) => (
            <span key={words}>
              {rank > 0 && ', '}
              <ListLink next={withWords(selection, words)} onSelect={onSelect}>
                {words}
              </ListLink>
            </span>
          ))}
        </p>
      )}
      {lists.map((facet) => (
        <p key={facet.key + facet.id} className="compris__liste">
          <ListLink next={facetSelection(facet)} onSelect={onSelect}>
            {facetText(facet)}
          </ListLink>
        </p>
      ))}
    </div>
  );
}

interface LinkProps {
  next: Selection;
  onSelect: Props['onSelect'];
  children: ReactNode;
}

/** A link to another list, which takes the place of this one. */
function ListLink({next, onSelect, children}: LinkProps): ReactNode {
  return (
    <Link
      to={addressOf(next)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onSelect(next);
      }}
    >
      {children}
    </Link>
  );
}
