import type {ReactNode} from 'react';
import {useFormTools} from './FormContext';
import Messages from './Messages';
import {inputIdOf} from './path';
import type {QuestionProps} from './questionProps';
import styles from './styles.module.css';
import {useProblems} from './useProblems';

/** Something that is so, or is not said. */
export default function Flag({field, value, path}: QuestionProps): ReactNode {
  const {onChange} = useFormTools();
  const problems = useProblems(path, true);
  const id = inputIdOf(path);
  return (
    <div className={`champ ${styles.question}`}>
      <label className={styles.flag}>
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={({target}) => onChange(path, target.checked || undefined)}
        />
        <span>
          {field.title}
          <span className="champ__aide">{field.help}</span>
        </span>
      </label>
      <Messages id={`${id}-m`} problems={problems} />
    </div>
  );
}
