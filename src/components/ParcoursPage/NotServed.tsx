import type {ReactNode} from 'react';
import {MapPinOff} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Place} from '@site/src/model/territory';
import {nameOf} from '@site/src/model/territory';
import type {TargetView} from '@site/src/views/parcoursView';
import {servesFrom} from '@site/src/views/startsFrom';
import styles from './styles.module.css';

interface Props {
  target: TargetView;
  /** Where the project is, when the device knows it. */
  from: Place | undefined;
}

/** Says of a resource that it does not serve where the project is; nothing of one that does. */
export default function NotServed({target, from}: Props): ReactNode {
  if (!from || servesFrom(target, from.id)) return null;
  return (
    <p className={styles.notServed}>
      <Icon as={MapPinOff} />
      Ne sert pas {nameOf(from)}
    </p>
  );
}
