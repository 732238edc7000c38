import type {ReactNode} from 'react';
import {BookmarkPlus} from 'lucide-react';
import type {Keepable} from '@site/src/components/Dossier/gestures';
import {keep} from '@site/src/components/Dossier/gestures';
import {useIsKept} from '@site/src/components/Dossier/kept';
import Icon from '@site/src/components/Icon';

interface Props {
  first: Keepable;
  second: Keepable;
  third: Keepable;
}

/** Keeps in « Mon dossier » the first ones of an answer at once; nothing once they all are. */
export default function KeepFirst({first, second, third}: Props): ReactNode {
  const kept = [useIsKept(first), useIsKept(second), useIsKept(third)];
  if (kept.every(Boolean)) return null;
  return (
    <button type="button" className="btn js-seul" onClick={() => keep([first, second, third])}>
      <Icon as={BookmarkPlus} />
      Garder les trois
    </button>
  );
}
