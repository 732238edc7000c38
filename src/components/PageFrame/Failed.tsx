import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import styles from './message.module.css';

export const FAILED_TITLE = 'La page ne se charge pas';

/** What one sees and hears of a page that the network did not bring. */
export default function Failed({retry}: {retry: () => void}): ReactNode {
  return (
    <div className={`page ${styles.page}`} role="alert">
      <h1>{FAILED_TITLE}</h1>
      <p>Le réseau n’a pas répondu. Vérifiez votre connexion, puis réessayez : rien n’est perdu.</p>
      <p className={styles.ways}>
        <button type="button" className="btn" onClick={retry}>
          Réessayer
        </button>
        <Link to={addresses.offline()}>Ce qui se lit sans réseau</Link>
      </p>
    </div>
  );
}
