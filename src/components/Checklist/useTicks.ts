import {useCallback, useSyncExternalStore} from 'react';
import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import type {Keeping, StoredState} from '@site/src/deviceStore/storedState';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {useStoredState} from '@site/src/deviceStore/useStoredState';
import type {Ticks} from './ticks';
import {tickShape} from './ticks';

/** One per page: all the readers of a list share what the device could not keep. */
const states = new Map<string, StoredState<Ticks>>();

/** The state of the ticks of a page. */
export function ticksOf(page: string): StoredState<Ticks> {
  const known = states.get(page);
  if (known) return known;
  const state = createStoredState(tickShape(page), devicePlace);
  states.set(page, state);
  return state;
}

/** The ticks of a page; none on the server and at hydration. Every tab and every list of the page follow. */
export function useTicks(page: string): {
  ticks: Ticks;
  keeping: Keeping;
  update: StoredState<Ticks>['update'];
} {
  const state = ticksOf(page);
  const {content, keeping} = useStoredState(state);
  return {ticks: content, keeping, update: state.update};
}

/** A number drawn from the ticks of several pages; 0 on the server and at hydration. */
export function useTickCount(
  pages: readonly string[],
  count: (ticksOf: (page: string) => Ticks) => number,
): number {
  const key = pages.join(' ');
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = key
        .split(' ')
        .filter(Boolean)
        .map((page) => ticksOf(page).subscribe(listener));
      return () => stops.forEach((stop) => stop());
    },
    [key],
  );
  return useSyncExternalStore(
    subscribe,
    () => count((page) => ticksOf(page).get().content),
    () => 0,
  );
}
