import type {ReactNode} from 'react';
import type {LucideIcon} from 'lucide-react';
import {CircleHelp, CirclePause, CircleX} from 'lucide-react';
import Icon from '@site/src/components/Icon';

interface Look {
  icon: LucideIcon;
  className: string;
}

const LOOKS: Record<string, Look> = {
  suspendu: {icon: CirclePause, className: 'frais-v frais-v--vieux'},
  ferme: {icon: CircleX, className: 'frais-v frais-v--clos'},
};
const DEFAULT_LOOK: Look = {icon: CircleHelp, className: 'frais-v'};

/** Status of a resource in words: « À confirmer », « En pause », « Terminé, gardé pour mémoire ». */
export default function Status({id, nom}: {id: string; nom: string}): ReactNode {
  const {icon, className} = LOOKS[id] ?? DEFAULT_LOOK;
  return (
    <span className={className}>
      <Icon as={icon} />
      {nom}
    </span>
  );
}
