import {useMemo} from 'react';
import type {ClientState} from '@site/src/checkClient/client';
import {valuesOf} from '@site/src/contribution/draft/frontMatter';
import {sectionsOf} from '@site/src/contribution/draft/sections';
import type {Draft} from '@site/src/contribution/draft/values';
import {ID_PATTERN} from '@site/src/model/idPattern';
import {RESOURCE_FIELDS} from '@site/src/model/resourceFields';
import {useAsked} from './useAsked';

/** The id of the entry that the address names: undefined until it is read, empty when it names none. */
export function useAskedEntry(): string | undefined {
  const id = useAsked('fiche');
  // It becomes a part of an address.
  return id === undefined || ID_PATTERN.test(id) ? id : '';
}

export type KnownEntry = {state: 'loading' | 'missing' | 'failed'} | {state: 'ready'; start: Draft};

/** An entry as it is today, to be changed. */
export function useEntry(id: string | undefined, entries: ClientState['entries']): KnownEntry {
  const found = id === undefined ? undefined : entries[id];
  return useMemo((): KnownEntry => {
    if (id === '') return {state: 'missing'};
    if (found === undefined) return {state: 'loading'};
    if (found === 'missing' || found === 'failed') return {state: found};
    const {front, body} = found;
    return {
      state: 'ready',
      start: {values: valuesOf(front, RESOURCE_FIELDS), sections: sectionsOf(body)},
    };
  }, [id, found]);
}
