import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import type {KeyPreference} from '@site/src/components/KeyPreference/keyPreference';
import {keyShape} from '@site/src/components/KeyPreference/keyPreference';
import type {Shape} from '@site/src/deviceStore/shape';
import {createStoredState} from '@site/src/deviceStore/storedState';

/** Whether the key `/` leads to the search. */
export const slashShape: Shape<KeyPreference> = {
  ...keyShape('raccourci-barre'),
  former: {key: '2ise:raccourci-barre', read: (text) => (text === 'non' ? {isOff: true} : {})},
};

export const slashPreference = createStoredState(slashShape, devicePlace);
