import type {ReactNode} from 'react';
import KeepNotice from './KeepNotice';
import {useKeepKey} from './useKeepKey';
import {useKeptCount} from './kept';

/** What has just been done to the dossier is said there, and a key keeps the page. */
export function Around(): ReactNode {
  useKeepKey();
  return <KeepNotice />;
}

/** How many lines the dossier has, beside the link that leads to it; nothing when it has none. */
export function KeptCount(): ReactNode {
  const count = useKeptCount();
  return count > 0 && <b className="pastille">{count}</b>;
}
