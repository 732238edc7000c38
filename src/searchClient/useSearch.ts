import {useCallback, useMemo} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {SEARCH_EDITION_META} from '../pageData/searchFile';
import {client, useClientState} from './useEngine';

export interface SearchState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** The running texts: while they load, or if they cannot be had, only names and summaries are searched. */
  texts: 'loading' | 'ready' | 'failed';
  /** Downloads the engine unless it is there; after a failure, tries again. */
  load(): void;
}

export function useSearch(): SearchState {
  const {status, texts} = useClientState();
  const baseUrl = useBaseUrl('/');
  const load = useCallback(() => client.load({baseUrl, edition: publishedEdition()}), [baseUrl]);
  return useMemo(() => ({status, texts, load}), [status, texts, load]);
}

/** The edition of the index that was published with this page. */
function publishedEdition(): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${SEARCH_EDITION_META}"]`)?.content;
}
