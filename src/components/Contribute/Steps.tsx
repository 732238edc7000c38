import type {ReactNode} from 'react';
import {AnswersDrawing, NameDrawing, SendDrawing, SourceDrawing} from './drawings';
import styles from './styles.module.css';

const STEPS = [
  {
    drawing: NameDrawing,
    text: 'Écrivez son nom et son adresse web\u00a0: la page vous dit si elle a déjà sa fiche.',
  },
  {drawing: AnswersDrawing, text: 'Dites en vos mots à quoi elle sert, à qui et sur quel territoire.'},
  {drawing: SourceDrawing, text: 'Donnez l’adresse d’une page publique qui le montre.'},
  {drawing: SendDrawing, text: 'Relisez, puis envoyez. Rien ne part avant.'},
];

/** How the form goes, in pictures. */
export default function Steps(): ReactNode {
  return (
    <ol className={styles.steps}>
      {STEPS.map(({drawing: Drawing, text}, rank) => (
        <li key={text}>
          <Drawing />
          <p>
            <b>{rank + 1}.</b> {text}
          </p>
        </li>
      ))}
    </ol>
  );
}
