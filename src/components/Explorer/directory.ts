import {useCallback, useSyncExternalStore} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {knownValues} from '@site/src/directory/facets';
import type {Entry} from '@site/src/directory/filter';
import {toEntries} from '@site/src/directory/filter';
import {preferNeeds} from '@site/src/directory/needs';
import type {DirectoryRecord} from '@site/src/directory/record';
import type {Row} from '@site/src/directory/row';
import {toRow} from '@site/src/directory/row';
import type {Selection} from '@site/src/directory/selection';
import {readSelection} from '@site/src/directory/selection';
import {families} from '@site/src/model/lookups';
import type {Family} from '@site/src/model/vocabularies';
import {DIRECTORY_DATA_FILE} from '@site/src/pageData/paths';
import {createRemote, fetchJson, idleState} from '@site/src/pageData/remote';
import type {DirectoryData} from '@site/src/views/explorerView';

/** The whole directory, made ready to be filtered. */
export interface Directory {
  vocabularies: DirectoryData['vocabularies'];
  families: Family[];
  entries: Entry[];
  /** A row is always the same object: a list that keeps it does not draw it again. */
  row(record: DirectoryRecord): Row;
  /** Reads the query string of an address with the words of the vocabularies. */
  read(search: string): {selection: Selection; ignored: string[]};
}

export function openDirectory({records, vocabularies}: DirectoryData): Directory {
  const all = families(vocabularies);
  const known = knownValues(vocabularies);
  const rows = new Map<string, Row>();
  return {
    vocabularies,
    families: all,
    entries: toEntries(records, all),
    row(record) {
      const row = rows.get(record.id) ?? toRow(record, vocabularies);
      rows.set(record.id, row);
      return row;
    },
    read(search) {
      const {selection, ignored} = readSelection(search, known);
      return {selection: preferNeeds(selection, all), ignored};
    },
  };
}

const remote = createRemote<Directory>(async (baseUrl) =>
  openDirectory(await fetchJson<DirectoryData>(`${baseUrl}${DIRECTORY_DATA_FILE}`)),
);

export interface DirectoryState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** Present when `status` is `ready`. */
  directory?: Directory;
  /** Downloads the directory unless it is there; after a failure, tries again. */
  load(): void;
}

export function useDirectory(): DirectoryState {
  const state = useSyncExternalStore(remote.subscribe, remote.getState, idleState);
  const baseUrl = useBaseUrl('/');
  const load = useCallback(() => remote.load(baseUrl), [baseUrl]);
  return {status: state.status, directory: state.status === 'ready' ? state.value : undefined, load};
}
