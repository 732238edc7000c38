import type {ReactNode} from 'react';
import {useId, useState} from 'react';
import CopyButton from '@site/src/components/Browser/CopyButton';
import styles from './styles.module.css';

const WORDS = {
  done: 'Adresse copiée.',
  refused: 'La copie n’a pas marché\u00a0: sélectionnez l’adresse et copiez-la.',
};

/** An address that one pastes elsewhere. It is there to read and to select whatever the browser allows. */
export default function CopyAddress({label, address}: {label: string; address: string}): ReactNode {
  const id = useId();
  const [said, setSaid] = useState('');
  return (
    <div className={styles.address}>
      <label htmlFor={id}>{label}</label>
      <div>
        <input
          id={id}
          className="saisie"
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <CopyButton className="btn btn--2 btn--p js-seul" text={() => address} onSaid={setSaid} {...WORDS}>
          Copier
        </CopyButton>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
