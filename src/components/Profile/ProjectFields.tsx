import type {ReactNode} from 'react';
import {useId} from 'react';
import type {QuestionView} from '@site/src/views/eligibilityView';
import styles from './ProjectFields.module.css';
import type {ProjectAnswers} from './useProject';

interface Props {
  questions: readonly QuestionView[];
  project: Pick<ProjectAnswers, 'answers' | 'say'>;
  /** Something was said, or taken back. */
  onSaid?(): void;
}

/** What one may say of one's project, one choice for each criterion. Nobody needs to. */
export default function ProjectFields({questions, project: {answers, say}, onSaid}: Props): ReactNode {
  const id = useId();
  return questions.map(({critere, nom, choices}) => (
    <p key={critere} className={styles.field}>
      <label htmlFor={`${id}${critere}`}>{nom}</label>
      <select
        id={`${id}${critere}`}
        className="select"
        value={answers.get(critere)?.id ?? ''}
        onChange={(event) => {
          onSaid?.();
          say(critere, event.target.value);
        }}
      >
        <option value="">Non précisé</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.nom}
          </option>
        ))}
      </select>
    </p>
  ));
}
