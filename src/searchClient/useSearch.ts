import {useCallback, useMemo} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {SEARCH_EDITION_META} from '../pageData/searchFile';
import {client, useClientState} from './useEngine';

export interface SearchState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** The running texts could not be downloaded: only names and summaries are searched. */
  isPartial: boolean;
  /** Downloads the engine unless it is there; after a failure, tries again. */
  load(): void;
}

export function useSearch(): SearchState {
  const {status, isPartial} = useClientState();
  const baseUrl = useBaseUrl('/');
  const load = useCallback(() => client.load({baseUrl, edition: publishedEdition()}), [baseUrl]);
  return useMemo(() => ({status, isPartial, load}), [status, isPartial, load]);
}

/** The edition of the index that was published with this page. */
function publishedEdition(): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${SEARCH_EDITION_META}"]`)?.content;
}
