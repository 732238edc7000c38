import {useMemo, useRef} from 'react';
import type {Keeping} from '@site/src/deviceStore/storedState';
import {isSame} from '@site/src/deviceStore/tree';
import {useStoredState} from '@site/src/deviceStore/useStoredState';
import type {Dossier, DossierItem} from '@site/src/dossier/item';
import {keyOf} from '@site/src/dossier/item';
import {openKept} from '@site/src/dossier/kept';
import {dossierStore} from './dossierStore';

interface OpenDossier {
  dossier: Dossier;
  /** Keys of the lines that this device keeps and that cannot be read. */
  unread: readonly string[];
  keeping: Keeping;
  /** A whole text that could not be read, and was put aside. */
  aside?: string;
}

/** The dossier of this device. A line that has not changed stays the same object: what shows it is not drawn again. */
export function useOpenDossier(): OpenDossier {
  const {content, keeping, aside} = useStoredState(dossierStore);
  const known = useRef(new Map<string, DossierItem>());
  return useMemo(() => {
    const {items, unread, ...others} = openKept(content);
    const kept = items.map((item) => {
      const before = known.current.get(keyOf(item));
      return before && isSame(before, item) ? before : item;
    });
    known.current = new Map(kept.map((item) => [keyOf(item), item]));
    return {dossier: {...others, items: kept}, unread, keeping, ...(aside !== undefined && {aside})};
  }, [content, keeping, aside]);
}
