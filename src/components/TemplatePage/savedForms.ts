import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import type {StoredState} from '@site/src/deviceStore/storedState';
import {createStoredState} from '@site/src/deviceStore/storedState';
import type {FormOf, SavedForm} from './savedForm';
import {formShape} from './savedForm';

/** One per template: what the device could not keep lasts for the visit. */
const saved = new Map<string, StoredState<SavedForm>>();

/** What the form of a template keeps. */
export function savedFormOf(template: FormOf): StoredState<SavedForm> {
  const known = saved.get(template.id);
  if (known) return known;
  const state = createStoredState(formShape(template), devicePlace);
  saved.set(template.id, state);
  return state;
}
