import {useEffect} from 'react';
import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {lastPagesShape, withPage} from './shape';

/** The last pages of the guide read on this device; those of the visit where it keeps nothing. */
export const lastPages = createStoredState(lastPagesShape, devicePlace);

/** Remembers the page that is shown; nothing while its title is awaited. */
export function useRememberPage(address: string | undefined, title: string): void {
  useEffect(() => {
    if (address !== undefined) lastPages.update((pages) => withPage(pages, address, title));
  }, [address, title]);
}
