import type {ReactNode} from 'react';
import {CircleAlert, Info} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {FieldProblem} from '@site/src/contribution/check/fieldProblems';
import styles from './styles.module.css';

/** What is to be mended in an answer, and how. */
export default function Messages({id, problems}: {id: string; problems: readonly FieldProblem[]}): ReactNode {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.messages} id={id}>
      {problems.map(({severity, rule, message, help}) => (
        <li key={rule + message} className={severity === 'error' ? styles.error : styles.warning}>
          <Icon as={severity === 'error' ? CircleAlert : Info} />
          <span>
            {message}
            {help !== undefined && <span className={styles.how}> {help}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
