import {useCallback, useEffect, useMemo, useSyncExternalStore} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {SEARCH_PART_FILES} from '@site/src/pageData/paths';
import {createRemote, fetchJson, idleState} from '@site/src/pageData/remote';
import type {Answer} from '@site/src/search/answer';
import type {SearchPart} from '@site/src/search/format';
import type {Search} from '@site/src/search/query';

/* The engine is downloaded when someone means to search, not before: its code and the names, then the running texts. */

const [NAMES, TEXTS] = SEARCH_PART_FILES;

/** The engine on the names of things: it answers while the texts travel. */
const names = createRemote(async (baseUrl: string) => {
  const [{openSearch}, part] = await Promise.all([
    import('@site/src/search/query'),
    fetchJson<SearchPart>(baseUrl + NAMES),
  ]);
  return {part, openSearch, search: openSearch([part])};
});

/** The engine on everything; it is asked for once the names have come. */
const whole = createRemote<Search>(async (baseUrl) => {
  const first = names.getState();
  if (first.status !== 'ready') throw new Error('The texts of the search come after its names.');
  const {openSearch, part} = first.value;
  return openSearch([part, await fetchJson<SearchPart>(baseUrl + TEXTS)]);
});

export interface SearchState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** The running texts could not be downloaded: only names and summaries are searched. */
  isPartial: boolean;
  /** Downloads the engine unless it is there; after a failure, tries again. */
  load(): void;
  /** What the words find; undefined while the engine is not there. */
  find(words: string): Answer | undefined;
}

export function useSearch(): SearchState {
  const nameState = useSyncExternalStore(names.subscribe, names.getState, idleState);
  const wholeState = useSyncExternalStore(whole.subscribe, whole.getState, idleState);
  const baseUrl = useBaseUrl('/');
  const load = useCallback(() => {
    names.load(baseUrl);
    if (names.getState().status === 'ready') whole.load(baseUrl);
  }, [baseUrl]);
  useEffect(() => {
    if (nameState.status === 'ready' && whole.getState().status === 'idle') whole.load(baseUrl);
  }, [nameState, baseUrl]);
  const search =
    wholeState.status === 'ready'
      ? wholeState.value
      : nameState.status === 'ready'
        ? nameState.value.search
        : undefined;
  const find = useCallback((words: string) => search?.ask(words), [search]);
  const {status} = nameState;
  const isPartial = wholeState.status === 'failed';
  return useMemo(() => ({status, isPartial, load, find}), [status, isPartial, load, find]);
}
