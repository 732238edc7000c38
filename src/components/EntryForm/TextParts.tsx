import type {ReactNode} from 'react';
import {memo} from 'react';
import {useFormTools} from './FormContext';
import Messages from './Messages';
import {sectionIdOf} from './path';
import styles from './styles.module.css';
import type {Draft} from '@site/src/contribution/draft/values';
import {SECTION_HEADINGS} from '@site/src/model/sectionHeadings';

/** What each part of the text is for. */
const HELP: Readonly<Record<(typeof SECTION_HEADINGS)[number], string>> = {
  'Ce que vous y trouvez':
    'En deux à cinq phrases simples, comme au téléphone\u00a0: ce qu’on y fait, ce qu’on y obtient.',
  'À qui ça s’adresse': 'Qui peut s’en servir, et qui ne le peut pas si une page le dit.',
  'Comment y accéder': 'Par où commencer\u00a0: appeler, écrire, remplir, se présenter.',
  'Bon à savoir': 'Ce qui évite une mauvaise surprise.',
};

interface Props {
  sections: Draft['sections'];
  change(update: (before: Draft) => Draft): void;
}

/** The text of the entry, part by part; the first is the only one that every entry has. */
function TextParts({sections, change}: Props): ReactNode {
  const {problems, isComplete} = useFormTools();
  return SECTION_HEADINGS.map((heading, rank) => {
    const id = sectionIdOf(rank);
    // What is said of a text that is not there is said of its first part.
    const own = problems.filter(
      (problem) => problem.heading === heading || (rank === 0 && problem.heading === ''),
    );
    const shown = isComplete ? own : [];
    return (
      <div key={heading} className={`champ ${styles.question}`}>
        <label htmlFor={id}>
          {heading}
          {rank > 0 && <span className="fac"> (facultatif)</span>}
        </label>
        <p className="champ__aide" id={`${id}-aide`}>
          {HELP[heading]}
        </p>
        <textarea
          id={id}
          className="saisie"
          rows={rank === 0 ? 4 : 2}
          value={sections[heading] ?? ''}
          required={rank === 0}
          aria-describedby={`${id}-aide${shown.length > 0 ? ` ${id}-m` : ''}`}
          aria-invalid={shown.some(({severity}) => severity === 'error') || undefined}
          onChange={({target}) =>
            change((before) => ({...before, sections: {...before.sections, [heading]: target.value}}))
          }
        />
        <Messages id={`${id}-m`} problems={shown} />
      </div>
    );
  });
}

/** Drawn again only when the text changes, or what is said of it. */
export default memo(TextParts);
