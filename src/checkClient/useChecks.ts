import {useCallback, useEffect, useSyncExternalStore} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Draft} from '../contribution/draft/values';
import type {Client, ClientState} from './client';
import {IDLE} from './client';
import {visitClient} from './visit';

interface Checks extends ClientState {
  /** Tries again what failed. */
  retry(): void;
}

/** The checks, which are on their way from now on. `self` is the id of an entry to read, if there is one. */
export function useChecks(self?: string, {getState, subscribe, load, read}: Client = visitClient): Checks {
  const state = useSyncExternalStore(subscribe, getState, () => IDLE);
  const baseUrl = useBaseUrl('/');
  const retry = useCallback(() => {
    load(baseUrl);
    if (self) read(self);
  }, [load, read, baseUrl, self]);
  useEffect(retry, [retry]);
  return {...state, retry};
}

/**
 * What is said of a draft changes a good part of the page: it waits for the hand to stop, so that no key waits for it.
 */
const PAUSE_MS = 250;

/** Has a draft checked, again each time that it has changed. `self` is the id of the entry that it changes. */
export function useChecking(
  draft: Draft | undefined,
  {status}: Pick<ClientState, 'status'>,
  self?: string,
  {check}: Client = visitClient,
): void {
  useEffect(() => {
    if (status !== 'ready' || !draft) return undefined;
    const pause = setTimeout(() => check(draft, self), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [check, status, draft, self]);
}
