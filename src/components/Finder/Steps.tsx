import type {ReactNode} from 'react';
import {Check} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {FinderKey} from '@site/src/directory/finderAnswers';
import {FINDER_KEYS} from '@site/src/directory/finderAnswers';
import styles from './Steps.module.css';

const NAMES: Record<FinderKey, string> = {
  etape: 'Où j’en suis',
  territoire: 'Mon coin',
  famille: 'Mon besoin',
};

interface Props {
  current: FinderKey;
  /** In the order in which they are asked. */
  keys?: readonly FinderKey[];
}

/** How far one is among the questions. */
export default function Steps({current, keys = FINDER_KEYS}: Props): ReactNode {
  const rank = keys.indexOf(current);
  return (
    <ol className={styles.steps} aria-label="Progression">
      {keys.map((key, place) => (
        <li
          key={key}
          className={place < rank ? styles.done : undefined}
          aria-current={place === rank ? 'step' : undefined}
        >
          <span className={`balise balise--p${place > rank ? ' balise--vide' : ''}`}>
            {place < rank ? <Icon as={Check} /> : place + 1}
          </span>
          {place === rank ? (
            NAMES[key]
          ) : (
            <span className="sr">
              {NAMES[key]}
              {place < rank && '\u00a0: fait'}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
