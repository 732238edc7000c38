import {useCallback, useMemo, useSyncExternalStore} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {SEARCH_INDEX_FILE} from '@site/src/pageData/paths';
import {createRemote, fetchJson, idleState} from '@site/src/pageData/remote';
import type {SearchData} from '@site/src/search/format';
import type {Search} from '@site/src/search/query';
import type {Hits} from './hits';
import {findHits} from './hits';

/** The search engine: its code and its index are downloaded when someone means to search, not before. */
const engine = createRemote<Search>(async (baseUrl) => {
  const [{openSearch}, data] = await Promise.all([
    import('@site/src/search/query'),
    fetchJson<SearchData>(`${baseUrl}${SEARCH_INDEX_FILE}`),
  ]);
  return openSearch(data);
});

export interface SearchState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** Downloads the engine unless it is there; after a failure, tries again. */
  load(): void;
  /** What the words find; undefined while the engine is not there. */
  find(words: string): Hits | undefined;
}

export function useSearch(): SearchState {
  const state = useSyncExternalStore(engine.subscribe, engine.getState, idleState);
  const baseUrl = useBaseUrl('/');
  const load = useCallback(() => engine.load(baseUrl), [baseUrl]);
  const find = useCallback(
    (words: string) => (state.status === 'ready' ? findHits(state.value, words) : undefined),
    [state],
  );
  return useMemo(() => ({status: state.status, load, find}), [state.status, load, find]);
}
