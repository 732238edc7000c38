import type {ReactNode} from 'react';
import {useId, useRef, useState} from 'react';
import Link from '@docusaurus/Link';
import {MapPin} from 'lucide-react';
import {keepingNote} from '@site/src/components/Browser/keepingNote';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';
import {nameOf} from '@site/src/model/territory';
import type {Place} from '@site/src/model/territory';
import styles from './styles.module.css';
import {useMyTerritory} from './useMyTerritory';

const REFUSED = 'Ce navigateur ne garde rien\u00a0: votre choix dure tant que vous restez sur le site.';

const LISTS_FOLLOW = 'Les listes commencent par ce qui est près';

interface Props {
  places: readonly Place[];
  /** Where there is no list to see it on: leads to all that is open there. */
  leads?: boolean;
  /** What changes on the page once one has chosen, said to who does not see it. */
  effect?: string;
}

/**
 * Where the visitor's project is: asked, said, changed and forgotten in one place, of the same height whatever it says.
 * Nobody needs to answer.
 */
export default function MyTerritory({places, leads = false, effect = LISTS_FOLLOW}: Props): ReactNode {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const {choices, kept, keeping, choose, forget} = useMyTerritory(places);
  const [said, setSaid] = useState('');
  const notKept = keepingNote(keeping, REFUSED);

  const change = (chosen: string) => {
    const place = choices.find((one) => one.id === chosen);
    if (!place) return;
    choose(chosen);
    setSaid(`${effect}\u00a0: ${nameOf(place)}.`);
  };
  const leave = () => {
    forget();
    setSaid('Votre territoire est oublié.');
    select.current?.focus();
  };
  return (
    <div className={styles.place} data-choisi={kept ? '' : undefined}>
      <div className={styles.control}>
        <Icon as={MapPin} />
        <label htmlFor={id}>{kept ? 'Votre territoire' : 'Votre MRC'}</label>
        <select
          ref={select}
          id={id}
          className={`select ${styles.select}`}
          value={kept?.id ?? ''}
          onChange={(event) => change(event.target.value)}
        >
          {!kept && <option value="">Choisir</option>}
          {choices.map((place) => (
            <option key={place.id} value={place.id}>
              {place.nom}
            </option>
          ))}
        </select>
        {kept && (
          <button type="button" className={`btn btn--3 btn--p ${styles.forget}`} onClick={leave}>
            Oublier
          </button>
        )}
        {kept && leads && <Link to={addresses.territory(kept.id)}>Ce qui est ouvert à votre projet</Link>}
      </div>
      <span className="sr" role="status">
        {said}
      </span>
      {kept && notKept && (
        <p className="note-l" role="status">
          {notKept}
        </p>
      )}
    </div>
  );
}
