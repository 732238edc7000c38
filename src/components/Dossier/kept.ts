import {useSyncExternalStore} from 'react';
import {countOf, isKept} from '@site/src/dossier/keptDossier';
import type {KeptDossier} from '@site/src/dossier/keptDossier';
import type {KeptRef} from '@site/src/dossier/item';
import {dossierStore} from './dossierStore';

/*
 * Hundreds of rows ask whether they are kept. Reading the device for each of them takes longer than drawing them: it is read
 * once, and again when something changes.
 */

const listeners = new Set<() => void>();
let known: KeptDossier | undefined;

/** The dossier, read from the device the first time, then followed for the whole visit. */
function current(): KeptDossier {
  if (!known) {
    dossierStore.subscribe(() => {
      known = dossierStore.get().content;
      listeners.forEach((listener) => listener());
    });
    known = dossierStore.get().content;
  }
  return known;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether it is in the dossier; false at the build and at hydration. */
export function useIsKept({genre, id}: KeptRef): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isKept(current(), {genre, id}),
    () => false,
  );
}

/** How many lines the dossier has; none at the build and at hydration. */
export function useKeptCount(): number {
  return useSyncExternalStore(
    subscribe,
    () => countOf(current()),
    () => 0,
  );
}
