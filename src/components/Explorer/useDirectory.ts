import {useCallback, useMemo, useSyncExternalStore} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {store} from '@page-data';
import {DIRECTORY_DATA_FILE} from '@site/src/pageData/paths';
import type {RemoteState} from '@site/src/pageData/remote';
import {createRemote, idleState} from '@site/src/pageData/remote';
import type {DirectoryData} from '@site/src/views/explorerView';
import type {Directory} from './directory';
import {openDirectory} from './directory';

const remote = createRemote<Directory>(async (baseUrl) =>
  openDirectory(await store.loadShared<DirectoryData>(DIRECTORY_DATA_FILE, baseUrl)),
);

export interface DirectoryState {
  status: RemoteState<Directory>['status'];
  /** Present when `status` is `ready`. */
  directory?: Directory;
  /** Downloads the directory unless it is there; after a failure, tries again. */
  load(): void;
}

export function useDirectory(): DirectoryState {
  const state = useSyncExternalStore(remote.subscribe, remote.getState, idleState);
  const baseUrl = useBaseUrl('/');
  const load = useCallback(() => remote.load(baseUrl), [baseUrl]);
  return useMemo(
    () => ({status: state.status, directory: state.status === 'ready' ? state.value : undefined, load}),
    [state, load],
  );
}
