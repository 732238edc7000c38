import type {ReactNode} from 'react';
import {useId, useRef, useState} from 'react';
import {keepingNote} from '@site/src/components/Browser/keepingNote';
import type {QuestionView} from '@site/src/views/eligibilityView';
import styles from './CompareForm.module.css';
import type {ProjectAnswers} from './useProject';

const REFUSED = 'Ce navigateur ne garde rien\u00a0: vos réponses durent tant que vous restez sur le site.';

interface Props {
  questions: readonly QuestionView[];
  project: ProjectAnswers;
}

/** What one says of one's project, to compare it with the criteria. It stays on the device, and goes in one tap. */
export default function CompareForm({questions, project}: Props): ReactNode {
  const id = useId();
  const summary = useRef<HTMLElement>(null);
  const [isForgotten, setIsForgotten] = useState(false);
  const {answers, keeping, say, forget} = project;
  const notKept = keepingNote(keeping, REFUSED);
  const leave = () => {
    forget();
    setIsForgotten(true);
    summary.current?.focus();
  };
  return (
    <details className={`${styles.form} js-seul`}>
      <summary ref={summary}>Comparer avec mon projet</summary>
      <p className={styles.help}>Vos réponses restent dans ce navigateur. Dites ce que vous voulez.</p>
      {questions.map(({critere, nom, choices}) => (
        <p key={critere} className={styles.field}>
          <label htmlFor={`${id}${critere}`}>{nom}</label>
          <select
            id={`${id}${critere}`}
            className="select"
            value={answers.get(critere)?.id ?? ''}
            onChange={(event) => {
              setIsForgotten(false);
              say(critere, event.target.value);
            }}
          >
            <option value="">Je ne le dis pas</option>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.nom}
              </option>
            ))}
          </select>
        </p>
      ))}
      {answers.size > 0 && (
        <button type="button" className="btn btn--3 btn--p" onClick={leave}>
          Oublier mon projet
        </button>
      )}
      {answers.size > 0 && notKept && <p className={styles.help}>{notKept}</p>}
      <span className="sr" role="status">
        {isForgotten && 'Votre projet est oublié.'}
      </span>
    </details>
  );
}
