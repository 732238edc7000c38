import type {ReactNode} from 'react';
import {resourceCount} from '@site/src/components/ResourceList/words';
import type {Relaxed} from '@site/src/search/answer';
import {listed, quoted} from '@site/src/views/sentences';
import styles from './Eased.module.css';

interface Props {
  relaxed: Relaxed;
  /** The list holds more than what answers the whole query. */
  hasOthers: boolean;
  /** True while only what answers the whole query is shown. */
  isWhole: boolean;
  onWhole(isWhole: boolean): void;
}

/** Says that few resources answer the whole query, what the others leave aside, and gives the choice back. */
export default function Eased({relaxed: {whole, setAside}, hasOthers, isWhole, onWhole}: Props): ReactNode {
  if (isWhole) {
    return (
      <p className="compris">
        Seulement ce qui répond à toute la demande.{' '}
        <button type="button" className={styles.choix} onClick={() => onWhole(false)}>
          Voir aussi le reste
        </button>
      </p>
    );
  }
  const without =
    hasOthers && setAside.length > 0 ? ` Les autres laissent de côté ${listed(setAside.map(quoted))}.` : '';
  return (
    <p className="compris">
      {whole === 0
        ? 'Aucune ressource ne répond à toute la demande.'
        : `${resourceCount(whole)} ${whole > 1 ? 'répondent' : 'répond'} à toute la demande.`}
      {without}
      {whole > 0 && hasOthers && (
        <>
          {' '}
          <button type="button" className={styles.choix} onClick={() => onWhole(true)}>
            {whole > 1 ? `Voir seulement ces ${whole}` : 'Voir seulement celle-là'}
          </button>
        </>
      )}
    </p>
  );
}
