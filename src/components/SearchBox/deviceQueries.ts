import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {listQueries, recentShape, withQuery} from './recentQueries';

const state = createStoredState(recentShape, devicePlace);

/** The last queries of this device, newest first. Where it keeps nothing, those of the visit: searching does not depend on it. */
export const deviceQueries = {
  read: (): string[] => listQueries(state.get().content),
  remember: (query: string): void => state.update((queries) => withQuery(queries, query)),
  forget(): void {
    state.update(() => ({}));
    // What could not be read was queries too.
    state.dropAside();
  },
};
