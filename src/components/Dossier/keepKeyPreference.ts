import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {keyShape} from '@site/src/components/KeyPreference/keyPreference';

/** Whether the key `g` keeps the page or the row one is on. */
export const keepKeyPreference = createStoredState(keyShape('raccourci-garder'), devicePlace);
