import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {projectShape} from './shape';

/** The visitor's project, on this device; for the visit where it keeps nothing. */
export const myProject = createStoredState(projectShape, devicePlace);
