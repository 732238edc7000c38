import type {ReactNode} from 'react';
import {FilePlus} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {useStoredState} from '@site/src/deviceStore/useStoredState';
import {savedDrafts, titleOf} from './drafts';
import styles from './styles.module.css';

interface Props {
  /** Key of the draft that is open. */
  current: string;
  /** Nothing is written in it yet. */
  isBlank: boolean;
  onOpen(key: string): void;
}

/** The drafts of new entries that wait on this device, the latest first. */
export default function Drafts({current, isBlank, onOpen}: Props): ReactNode {
  const {content} = useStoredState(savedDrafts);
  const others = Object.entries(content)
    .filter(([key, {fiche}]) => fiche === undefined && key !== current)
    .sort(([, a], [, b]) => b.quand - a.quand);
  if (others.length === 0 && isBlank) return null;
  return (
    <div className={styles.drafts}>
      {!isBlank && <p>Votre brouillon est gardé sur cet appareil, au fil de la frappe.</p>}
      {others.length > 0 && (
        <>
          <h2>Vos autres brouillons</h2>
          <ul>
            {others.map(([key, draft]) => (
              <li key={key}>
                <button type="button" className="btn btn--3 btn--p" onClick={() => onOpen(key)}>
                  {titleOf(draft)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isBlank && (
        <button type="button" className="btn btn--3 btn--p" onClick={() => onOpen(Date.now().toString(36))}>
          <Icon as={FilePlus} />
          En commencer un autre
        </button>
      )}
    </div>
  );
}
