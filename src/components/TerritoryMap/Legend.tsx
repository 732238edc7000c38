import type {ReactNode} from 'react';
import type {MapShade} from '@site/src/views/mapView';
import {mapShadeOf} from '@site/src/views/mapView';
import styles from './styles.module.css';

/** What the shades of the map stand for; that of nothing when some territory has it. */
export default function Legend({
  shades,
  hasEmpty,
}: {
  shades: readonly MapShade[];
  hasEmpty: boolean;
}): ReactNode {
  const classes = shades.map((shade) => ({
    label: shade.from === shade.to ? String(shade.from) : `${shade.from} à ${shade.to}`,
    rank: mapShadeOf(shade.from, shades),
  }));
  return (
    <ul className={styles.legend} aria-label="Légende, nombre de ressources propres">
      {[...(hasEmpty ? [{label: '0, rien de connu', rank: 0}] : []), ...classes].map(({label, rank}) => (
        <li key={label}>
          <svg viewBox="0 0 26 18" className={styles[`shade${rank}`]} aria-hidden>
            <rect x="1" y="1" width="24" height="16" rx="4" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
