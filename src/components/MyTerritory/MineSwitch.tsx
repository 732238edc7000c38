import type {ReactNode} from 'react';
import {Check, MapPin} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Place} from '@site/src/model/territory';
import styles from './styles.module.css';
import {useMyTerritory} from './useMyTerritory';

/** On the page of a place where a project may be: says that it is the visitor's, or no longer. */
export default function MineSwitch({id, places}: {id: string; places: readonly Place[]}): ReactNode {
  const {choices, kept, choose, forget} = useMyTerritory(places);
  if (!choices.some((place) => place.id === id)) return null;
  const isMine = kept?.id === id;
  return (
    <div className={`${styles.control} ${styles.mine}`}>
      <button
        type="button"
        className="btn btn--2 btn--p"
        aria-pressed={isMine}
        onClick={() => (isMine ? forget() : choose(id))}
      >
        <Icon as={isMine ? Check : MapPin} />
        C’est mon territoire
      </button>
    </div>
  );
}
