import type {ReactNode} from 'react';
import ReachLink from '@site/src/components/Begin/ReachLink';
import type {TargetView} from '@site/src/views/parcoursView';
import styles from './styles.module.css';

/** Whom to call or write to, where a line says to do so; nothing when the entry does not say it. */
export default function Ways({target: {title, ways}}: {target: TargetView}): ReactNode {
  return (
    ways && (
      <div className={styles.ways}>
        {ways.map((way) => (
          <ReachLink key={way.text} way={way} nom={title} />
        ))}
      </div>
    )
  );
}
