import type {ReactNode} from 'react';
import {listed, quoted} from '@site/src/views/sentences';
import type {AskedStart} from '@site/src/views/askedStart';
import styles from './styles.module.css';

/** What the address has answered in the form, what it leaves to choose, and what it asked that nobody knows. */
export default function Asked({start: {given, toChoose, ignored}}: {start: AskedStart}): ReactNode {
  if (given.length + toChoose.length + ignored.length === 0) return null;
  return (
    <div className={styles.asked}>
      {given.length > 0 && (
        <>
          <p>
            <b>Déjà répondu pour vous</b>, d’après la page d’où vous venez. Changez ce qu’il faut.
          </p>
          <ul>
            {given.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        </>
      )}
      {toChoose.length > 0 && (
        <p>
          À la question «{'\u00a0'}Besoin{'\u00a0'}», choisissez le besoin précis sous{' '}
          {listed(toChoose.map(quoted), 'ou')}.
        </p>
      )}
      {ignored.length > 0 && (
        <p role="alert">
          L’adresse de cette page demande {listed(ignored.map(quoted))}, que le formulaire ne connaît pas.
          Répondez vous-même à la question; le reste est là.
        </p>
      )}
    </div>
  );
}
