import type {ReactNode} from 'react';
import WayAnchor from '@site/src/components/ResourcePage/WayAnchor';
import type {Way} from '@site/src/views/ways';
import styles from './reachLink.module.css';

interface Props {
  way: Way;
  /** Of the resource. */
  nom: string;
}

/** A way to reach a resource in one tap, as it is read: paper says it too. */
export default function ReachLink({way, nom}: Props): ReactNode {
  return (
    <p className={styles.reach}>
      <WayAnchor way={way} label={way.text} nom={nom} />
    </p>
  );
}
