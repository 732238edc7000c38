import type {ReactNode} from 'react';
import type {LucideIcon} from 'lucide-react';
import {BookOpen, FileText, Scale, Table2} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {iconNamed} from '@site/src/components/Icon/vocabulary';
import type {TargetView} from '@site/src/views/parcoursView';
import styles from './styles.module.css';

/** What a line leads to: « Pratique 3.4 », « Gabarit », « Repère juridique », the type of a resource. */
export default function TargetKicker({target}: {target: TargetView}): ReactNode {
  const [icon, words] = kickerOf(target);
  return (
    <span className={styles.kicker}>
      <Icon as={icon} />
      {words}
    </span>
  );
}

function kickerOf({kind, numero = '', isTable, what}: TargetView): [LucideIcon, string] {
  switch (kind) {
    case 'pratique':
      return [BookOpen, `Pratique ${numero}`];
    case 'gabarit':
      return [isTable ? Table2 : FileText, 'Gabarit à remplir'];
    case 'fait':
      return [Scale, 'Repère juridique'];
    case 'ressource':
      return [iconNamed(what?.icon ?? ''), what?.text ?? ''];
  }
}
