import type {FacetSpec, WideOption} from '@site/src/directory/facetSpec';
import {facetKeys, knownValues, wideOptions} from '@site/src/directory/facetSpec';
import type {Entry} from '@site/src/directory/filter';
import {toEntries} from '@site/src/directory/filter';
import {preferParts} from '@site/src/directory/parts';
import type {DirectoryRecord} from '@site/src/directory/record';
import type {Row} from '@site/src/directory/row';
import {toRow} from '@site/src/directory/row';
import type {Selection} from '@site/src/directory/selection';
import {readSelection, withoutIdle} from '@site/src/directory/selection';
import {usefulSorts} from '@site/src/directory/sorts';
import type {Vocabularies} from '@site/src/model/vocabularies';
import type {DirectoryData} from '@site/src/views/explorerView';

/** The whole directory, made ready to be filtered. */
export interface Directory {
  vocabularies: Vocabularies;
  facets: FacetSpec[];
  /** Options that hold narrower ones. */
  wide: WideOption[];
  entries: Entry[];
  /** A row is always the same object: a list that keeps it does not draw it again. */
  row(record: DirectoryRecord): Row;
  /** Reads the query string of an address with the words of the vocabularies. */
  read(search: string): {selection: Selection; ignored: string[]};
}

export function openDirectory({records, facets, words}: DirectoryData): Directory {
  const wide = wideOptions(facets);
  const known = {keys: facetKeys(facets), values: knownValues(facets), sorts: usefulSorts(records)};
  const rows = new Map<string, Row>();
  return {
    vocabularies: words.vocabularies,
    facets,
    wide,
    entries: toEntries(records, facets),
    row(record) {
      const row = rows.get(record.id) ?? toRow(record, words);
      rows.set(record.id, row);
      return row;
    },
    read(search) {
      const {selection, ignored} = readSelection(search, known);
      return {selection: withoutIdle(preferParts(selection, wide), facets), ignored};
    },
  };
}
