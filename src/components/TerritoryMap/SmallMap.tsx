import type {ReactNode} from 'react';
import type {MapDrawing} from '@site/src/views/mapDrawing';
import styles from './styles.module.css';

interface Props {
  drawing: MapDrawing;
  /** Ids of the territory that the page is about, and of those that touch it. */
  here: readonly string[];
  touching: readonly string[];
  /** What one sees in it: the links beside it say the same. */
  label: string;
  /** Between the map and the words of those who drew it. */
  children?: ReactNode;
}

/** A small map, on which one territory is told from the others. */
export default function SmallMap({drawing, here, touching, label, children}: Props): ReactNode {
  const {width, height, shapes, attribution} = drawing;
  const rankOf = (id: string) => (here.includes(id) ? 2 : touching.includes(id) ? 1 : 0);
  // The outline of what one looks for comes over those of the others.
  const drawn = [...shapes].sort((a, b) => rankOf(a.id) - rankOf(b.id));
  return (
    <figure>
      <svg
        className={styles.small}
        viewBox={`-4 -4 ${width + 8} ${height + 8}`}
        role="img"
        aria-label={label}
      >
        {drawn.map(({id, path}) => (
          <path key={id} d={path} className={[undefined, styles.touching, styles.here][rankOf(id)]} />
        ))}
      </svg>
      {children}
      <figcaption className={styles.attribution}>{attribution}</figcaption>
    </figure>
  );
}
