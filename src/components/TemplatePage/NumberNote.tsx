import type {ReactNode} from 'react';
import {CircleAlert} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Reading} from './reading';
import styles from './NumberNote.module.css';

interface Props {
  id: string;
  reading: Reading;
  onChoose(text: string): void;
}

/** Under a field: how its number was read, another way to read it, or that it is none. */
export default function NumberNote({id, reading: {isFault, text, choice}, onChoose}: Props): ReactNode {
  if (isFault) {
    return (
      <p className="champ__faute" id={id}>
        <Icon as={CircleAlert} />
        {text}
      </p>
    );
  }
  return (
    <div className={styles.note}>
      <p id={id}>{text}</p>
      {choice && (
        <button type="button" className="btn btn--3 btn--p" onClick={() => onChoose(choice.text)}>
          {choice.label}
        </button>
      )}
    </div>
  );
}
