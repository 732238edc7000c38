import type {ReactNode} from 'react';
import {Printer} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {UNKNOWN} from '@site/src/views/deadlineWords';
import type {ResourceView} from '@site/src/views/resourceView';
import {fullName} from './fullName';
import LinkedText from './LinkedText';
import styles from './CallSheet.module.css';

/** Where the sheet stands on the page: an address that leads to it prints it alone. */
export const SHEET = 'preparer-mon-appel';

/**
 * What to ask, from what is known and what is not: one page to print, with room to write. On paper it stands alone when the
 * address names it; its link and the browser are enough for that.
 */
export default function CallSheet({data}: {data: ResourceView}): ReactNode {
  const {questions, toConfirm, linkedTexts, documents, ways, hours, essentials, doors} = data;
  if (questions.length === 0) return null;
  const print = () => {
    window.location.hash = SHEET;
    window.print();
  };
  const numbers = (ways.length > 0 ? ways : (doors?.entries[0]?.ways ?? [])).filter(({by}) => by !== 'go');
  return (
    <section id={SHEET} className={`fiche__part ${styles.sheet}`} aria-labelledby="titre-appel">
      <h2 id="titre-appel">Préparer mon appel</h2>
      <div className={styles.paper}>
        <p>
          <b>{fullName(data)}</b>
        </p>
        <p>
          {doors?.entries[0] && `${doors.entries[0].nom}\u00a0: `}
          {[...numbers.map(({text}) => text), ...(hours ? [hours.text] : [])].join(' · ')}
        </p>
        <p className={styles.write}>
          <span>Date{'\u00a0'}:</span>
          <span>Personne à qui j’ai parlé{'\u00a0'}:</span>
        </p>
        <h3>Ce que dit la fiche</h3>
        <ul>
          {essentials
            .filter(({value}) => value !== UNKNOWN)
            .map(({label, value}) => (
              <li key={label}>
                {label}
                {'\u00a0'}: {value}
              </li>
            ))}
        </ul>
      </div>
      <ToSay title="À demander" lines={questions} links={linkedTexts} />
      <ToSay title="À confirmer" lines={toConfirm} links={linkedTexts} />
      {documents.length > 0 && (
        <div className={styles.paper}>
          <h3>À avoir en main</h3>
          <ul className={styles.boxes}>
            {documents.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.notes}>
        <h3>Mes notes</h3>
      </div>
      <p className="js-seul">
        <button type="button" className="btn btn--2 btn--p" onClick={print}>
          <Icon as={Printer} />
          Imprimer cette feuille
        </button>
      </p>
    </section>
  );
}

function ToSay({
  title,
  lines,
  links,
}: {
  title: string;
  lines: readonly string[];
  links: ResourceView['linkedTexts'];
}): ReactNode {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.questions}>
        {lines.map((line) => (
          <li key={line}>
            <LinkedText text={line} links={links} />
          </li>
        ))}
      </ul>
    </>
  );
}
