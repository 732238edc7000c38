import type {ReactNode} from 'react';
import {useRef, useState} from 'react';
import {keepingNote} from '@site/src/components/Browser/keepingNote';
import type {QuestionView} from '@site/src/views/eligibilityView';
import styles from './CompareForm.module.css';
import ProjectFields from './ProjectFields';
import type {ProjectAnswers} from './useProject';

const REFUSED = 'Ce navigateur ne garde rien\u00a0: vos réponses durent tant que vous restez sur le site.';

interface Props {
  questions: readonly QuestionView[];
  project: ProjectAnswers;
}

/** What one says of one's project, to compare it with the criteria. It stays on the device, and goes in one tap. */
export default function CompareForm({questions, project}: Props): ReactNode {
  const summary = useRef<HTMLElement>(null);
  const [isForgotten, setIsForgotten] = useState(false);
  const {answers, keeping, forget} = project;
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
      <ProjectFields questions={questions} project={project} onSaid={() => setIsForgotten(false)} />
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
