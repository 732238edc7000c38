import type {ReactNode} from 'react';
import {CircleX, Clock} from 'lucide-react';
import Icon from '@site/src/components/Icon';

interface Props {
  isCancelled: boolean;
  isMoved: boolean;
}

/** What has changed since an event was announced; nothing when nothing has. */
export default function EventState({isCancelled, isMoved}: Props): ReactNode {
  if (!isCancelled && !isMoved) return null;
  return (
    <span className="etat etat--reporte">
      <Icon as={isCancelled ? CircleX : Clock} />
      {isCancelled ? 'Annulé' : 'Reporté'}
    </span>
  );
}
