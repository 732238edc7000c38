import {useEffect, useState, useSyncExternalStore} from 'react';
import type {Template} from '@site/src/model/template';
import type {FormState, FormStorage} from './formStore';
import {FormStore} from './formStore';
import {storageKey} from './savedForm';

/** The form of a template: empty when rendered, then as the browser kept it. Two tabs share it. */
export function useForm(template: Pick<Template, 'id' | 'forme' | 'champs'>): {
  store: FormStore;
  state: FormState;
} {
  const [store] = useState(() => new FormStore(template));
  const {id} = template;
  useEffect(() => {
    store.open(browserStorage());
    const follow = ({key}: StorageEvent) => {
      if (key === storageKey(id) || key === null) store.open(browserStorage());
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [store, id]);
  const state = useSyncExternalStore(store.subscribe, store.getState, () => store.initial);
  return {store, state};
}

/** Even to name it may be refused. */
function browserStorage(): FormStorage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
