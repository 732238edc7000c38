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
