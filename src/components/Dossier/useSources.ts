import {useCallback, useEffect, useMemo, useSyncExternalStore} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {store} from '@page-data';
import type {DeviceChanges} from '@site/src/model/changeLog';
import {momentInMontreal} from '@site/src/model/montreal';
import {DEVICE_CHANGES_FILE, DIRECTORY_DATA_FILE, DOSSIER_DATA_FILE} from '@site/src/pageData/paths';
import {createRemote, idleState} from '@site/src/pageData/remote';
import type {RemoteState} from '@site/src/pageData/remote';
import type {DossierData} from '@site/src/views/dossierData';
import type {DossierSources} from '@site/src/views/dossierView';
import type {DirectoryData} from '@site/src/views/explorerView';

const remote = createRemote<DossierSources>(async (baseUrl) => {
  const [data, directory, changes] = await Promise.all([
    store.loadShared<DossierData>(DOSSIER_DATA_FILE, baseUrl),
    store.loadShared<DirectoryData>(DIRECTORY_DATA_FILE, baseUrl),
    loadChanges(baseUrl),
  ]);
  return {data, directory, changes, today: momentInMontreal(new Date()).day};
});

/** What the site publishes of its changes; the dossier opens without it. */
async function loadChanges(baseUrl: string): Promise<DeviceChanges | undefined> {
  try {
    const response = await fetch(`${baseUrl}${DEVICE_CHANGES_FILE}`);
    const changes = (await response.json()) as DeviceChanges;
    return changes.forme === 1 ? changes : undefined;
  } catch {
    return undefined;
  }
}

interface SourcesState {
  status: RemoteState<DossierSources>['status'];
  /** Present when `status` is `ready`. */
  sources?: DossierSources;
  /** After a failure, tries again. */
  load(): void;
}

/** What the site says today of what the dossier names: asked for as the page opens. */
export function useSources(): SourcesState {
  const state = useSyncExternalStore(remote.subscribe, remote.getState, idleState);
  const baseUrl = useBaseUrl('/');
  const load = useCallback(() => remote.load(baseUrl), [baseUrl]);
  useEffect(load, [load]);
  return useMemo(
    () => ({status: state.status, ...(state.status === 'ready' && {sources: state.value}), load}),
    [state, load],
  );
}
