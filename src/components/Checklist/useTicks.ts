import {useSyncExternalStore} from 'react';
import type {TickStore} from './tickStore';
import {createTickStore} from './tickStore';
import {isDone, progressOf} from './ticks';

const NONE: readonly string[] = [];

const store = createTickStore(() => window.localStorage);

function subscribe(listener: () => void): () => void {
  const onStorage = ({key}: StorageEvent) => store.changedElsewhere(key);
  // A page that comes back from the browser's memory has heard of nothing meanwhile.
  const onShow = () => store.changedElsewhere(null);
  window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onShow);
  const stop = store.subscribe(listener);
  return () => {
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', onShow);
    stop();
  };
}

/** The ticks of a page; none on the server and at hydration. Every tab and every list of the page follow. */
export function useTicks(page: string): {
  ticks: readonly string[];
  isRefused: boolean;
  update: TickStore['update'];
} {
  const ticks = useSyncExternalStore(
    subscribe,
    () => store.get(page),
    () => NONE,
  );
  const isRefused = useSyncExternalStore(subscribe, store.isRefused, () => false);
  return {ticks, isRefused, update: store.update};
}

/** How many of these lists are done. */
export function useDoneCount(lists: readonly {page: string; items: readonly string[]}[]): number {
  return useSyncExternalStore(
    subscribe,
    () => lists.filter(({page, items}) => isDone(progressOf(store.get(page), items))).length,
    () => 0,
  );
}
