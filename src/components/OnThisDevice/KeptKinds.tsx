import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {ALL_WORDS} from './words';

/** All that the site may keep in a browser, whether it keeps it now or not. */
export default function KeptKinds(): ReactNode {
  return (
    <ul className={styles.kinds}>
      {ALL_WORDS.map(({nom, phrase, cle}) => (
        <li key={cle}>
          <b>{nom}</b>. {phrase} <span className={styles.key}>Nom dans le navigateur : {cle}</span>
        </li>
      ))}
    </ul>
  );
}
