import type {ReactNode} from 'react';
import {useId, useState} from 'react';
import {Copy} from 'lucide-react';
import {copyText} from '@site/src/components/Browser/copyText';
import Icon from '@site/src/components/Icon';
import styles from './styles.module.css';

const COPIED = 'Adresse copiée.';
const REFUSED = 'La copie n’a pas marché\u00a0: sélectionnez l’adresse et copiez-la.';

/** An address that one pastes elsewhere. It is there to read and to select whatever the browser allows. */
export default function CopyAddress({label, address}: {label: string; address: string}): ReactNode {
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = () => {
    copyText(address).then(
      () => setSaid(COPIED),
      () => setSaid(REFUSED),
    );
  };
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
        <button type="button" className="btn btn--2 btn--p js-seul" onClick={copy}>
          <Icon as={Copy} />
          Copier
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
