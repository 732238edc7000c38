import type {ReactNode} from 'react';
import {Bookmark} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Keepable} from './gestures';
import {toggleKept} from './gestures';
import styles from './keep.module.css';
import {useIsKept} from './kept';

/** Keeps something in « Mon dossier », or takes it out. It needs scripts: its place is there before them. */
export default function KeepButton(thing: Keepable): ReactNode {
  const isKept = useIsKept(thing);
  return (
    <button
      type="button"
      className={styles.keep}
      data-garder=""
      aria-pressed={isKept}
      aria-label={`Garder ${thing.nom}`}
      onClick={() => toggleKept(thing)}
    >
      <Icon as={Bookmark} />
    </button>
  );
}
