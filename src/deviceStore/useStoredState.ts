import {useSyncExternalStore} from 'react';
import type {Snapshot, StoredState} from './storedState';
import type {Tree} from './tree';

/** What the device keeps, and whether it does; empty at the build and at hydration. Every tab and every reader follow. */
export function useStoredState<T extends Tree>(state: StoredState<T>): Snapshot<T> {
  return useSyncExternalStore(state.subscribe, state.get, () => state.initial);
}
