import type {ReactNode} from 'react';
import {useState} from 'react';
import Link from '@docusaurus/Link';
import {Notes} from '@site/src/components/SearchBox/ListNotes';
import {addressOf, shortcuts, wayOptions} from '@site/src/components/SearchBox/options';
import {rewordingNotes} from '@site/src/components/SearchBox/rewordings';
import {isPlainClick} from '@site/src/components/SearchShortcut/plainClick';
import type {Selection} from '@site/src/directory/selection';
import {withWords} from '@site/src/directory/selection';
import type {Answer} from '@site/src/search/answer';
import {isNarrow} from '@site/src/components/Browser/narrow';
import styles from './Understood.module.css';

interface Props {
  answer: Answer;
  /** The selection that the answer is a part of. */
  selection: Selection;
  /** Shows another list in the place of this one. */
  onSelect(next: Selection): void;
}

/** Needs and lists offered above the list: more would be a second list. */
const MAX_SHORTCUTS = 2;

/** What was made of the words, and where else they may lead. Nothing when they were taken as they stand. */
export default function Understood({answer, selection, onSelect}: Props): ReactNode {
  const links = [...wayOptions(answer), ...shortcuts(answer, MAX_SHORTCUTS)];
  return (
    <>
      <Explanation answer={answer} selection={selection} onSelect={onSelect} />
      {links.length > 0 && (
        <ul className="raccourcis" aria-label="Raccourcis">
          {links.map((option) => (
            <li key={option.key}>
              {option.kind === 'page' ? (
                <Link to={option.address} className={option.document === 'parcours' ? styles.way : undefined}>
                  {option.label}
                </Link>
              ) : (
                <ListLink next={option.selection} onSelect={onSelect}>
                  {option.label}
                </ListLink>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What was made of the words: one line, which on a narrow screen holds the rest until one asks why. */
function Explanation({answer, selection, onSelect}: Props): ReactNode {
  const {rewordings, suggestions} = answer;
  // Only at first: afterwards it is the visitor's to open and close.
  const [isOpen] = useState(() => !isNarrow());
  const notes = rewordingNotes(rewordings);
  const others = suggestions.length > 0 && (
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
  );
  const [first, ...rest] = notes;
  if (!first) return others && <div className="compris">{others}</div>;
  // On a narrow screen, even one note may be longer than its line.
  if (rest.length === 0 && !others && isOpen) {
    return (
      <p className="compris">
        <Notes notes={notes} />
      </p>
    );
  }
  return (
    <details className="compris" open={isOpen}>
      <summary>
        <span>
          <Notes notes={[first]} />
        </span>
        <b className="compris__plus">Pourquoi</b>
      </summary>
      {rest.length > 0 && (
        <p>
          <Notes notes={rest} />
        </p>
      )}
      {others}
    </details>
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
