import type {ReactNode} from 'react';
import type {ParcoursView} from '@site/src/views/parcoursView';
import {PLACES} from './words';
import styles from './styles.module.css';

/** The questions that decide, each with what its answer changes. */
export default function Questions({questions}: Pick<ParcoursView, 'questions'>): ReactNode {
  return (
    <section className={styles.questions} aria-labelledby={PLACES.questions}>
      <h2 id={PLACES.questions}>Les questions qui décident</h2>
      <dl>
        {questions.map(({question, pourquoi}) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{pourquoi}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
