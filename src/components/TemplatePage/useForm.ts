import {useState, useSyncExternalStore} from 'react';
import type {TemplateView} from '@site/src/views/templateView';
import type {FormState} from './formStore';
import {FormStore} from './formStore';
import {savedFormOf} from './savedForms';

/** The form of a template: empty when rendered, then as the browser kept it. All the tabs share it. */
export function useForm(template: TemplateView): {store: FormStore; state: FormState} {
  const [store] = useState(() => new FormStore(savedFormOf(template), template));
  const state = useSyncExternalStore(store.subscribe, store.getState, () => store.initial);
  return {store, state};
}
