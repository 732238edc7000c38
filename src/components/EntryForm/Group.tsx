import type {ReactNode} from 'react';
import type {DraftValues} from '@site/src/contribution/draft/values';
import {isGroup} from '@site/src/contribution/draft/values';
import {Legend} from './Label';
import Messages from './Messages';
import type {Path} from './path';
import {inputIdOf} from './path';
import type {QuestionProps} from './questionProps';
import styles from './styles.module.css';
import {useProblems} from './useProblems';

interface Props extends QuestionProps {
  /** Asks the questions of the group. */
  children(values: DraftValues, path: Path): ReactNode;
}

/** Questions that go together. */
export default function Group({field, value, path, children}: Props): ReactNode {
  const problems = useProblems(path, false);
  const id = inputIdOf(path);
  return (
    <fieldset id={id} tabIndex={-1} className={`${styles.question} ${styles.group}`}>
      <Legend field={field} path={path} />
      <Messages id={`${id}-m`} problems={problems} />
      {children(isGroup(value) ? value : {}, path)}
    </fieldset>
  );
}
