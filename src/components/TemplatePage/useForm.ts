import {useState, useSyncExternalStore} from 'react';
import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import type {StoredState} from '@site/src/deviceStore/storedState';
import {createStoredState} from '@site/src/deviceStore/storedState';
import type {TemplateView} from '@site/src/views/templateView';
import type {FormState} from './formStore';
import {FormStore} from './formStore';
import type {SavedForm} from './savedForm';
import {formShape} from './savedForm';

/** One per template: what the device could not keep lasts for the visit. */
const saved = new Map<string, StoredState<SavedForm>>();

function savedFormOf(template: TemplateView): StoredState<SavedForm> {
  const known = saved.get(template.id);
  if (known) return known;
  const state = createStoredState(formShape(template), devicePlace);
  saved.set(template.id, state);
  return state;
}

/** The form of a template: empty when rendered, then as the browser kept it. All the tabs share it. */
export function useForm(template: TemplateView): {store: FormStore; state: FormState} {
  const [store] = useState(() => new FormStore(savedFormOf(template), template));
  const state = useSyncExternalStore(store.subscribe, store.getState, () => store.initial);
  return {store, state};
}
