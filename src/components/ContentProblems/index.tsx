import type {ReactNode} from 'react';
import {useState} from 'react';
import type {Problem} from '@site/src/model/problem';
import styles from './styles.module.css';

/** Names the faulty files over the page while one writes; the rest of the site goes on. Never seen on a built site. */
export default function ContentProblems({problems}: {problems: Problem[]}): ReactNode {
  const [isClosed, setClosed] = useState(false);
  if (isClosed) return null;
  return (
    <aside className={styles.panel} role="alert" aria-label="Erreurs du contenu">
      <div className={styles.head}>
        <h2>{problems.length === 1 ? '1 erreur à corriger' : `${problems.length} erreurs à corriger`}</h2>
        <button type="button" className="btn btn--2 btn--p" onClick={() => setClosed(true)}>
          Fermer
        </button>
      </div>
      <p>
        Les fiches en cause ne paraissent pas tant qu’elles ne sont pas corrigées; le reste du site
        fonctionne.
      </p>
      <ol>
        {problems.map((problem) => (
          <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.rule}`}>
            <strong>
              {problem.file}, ligne {problem.line}, colonne {problem.column}
            </strong>
            <br />
            {problem.message}
            {problem.help && ` ${problem.help}`}
          </li>
        ))}
      </ol>
    </aside>
  );
}
