import {valuesAt} from '../model/field';
import type {FacetSpec} from './facetSpec';
import {keysOf, optionsOf} from './facetSpec';
import type {DirectoryRecord} from './record';
import type {Selection} from './selection';
import {chosen} from './selection';

/** Values that a record bears, by key. */
export type RecordValues = Readonly<Record<string, readonly string[]>>;

/** Values of a record by key; a value that is a part of a wider one gives that one too. */
export function valuesOf(record: DirectoryRecord, facets: readonly FacetSpec[]): RecordValues {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const own = valuesAt(record, facet.path).filter((value) => typeof value === 'string');
      return keysOf(facet).map((key) => [key, key === facet.key ? own : widerValues(facet, key, own)]);
    }),
  );
}

function widerValues(facet: FacetSpec, key: string, own: readonly string[]): string[] {
  return optionsOf(facet)
    .filter((option) => option.key === key && option.parts?.some(({value}) => own.includes(value)))
    .map(({value}) => value);
}

/** A record with its facet values, computed once. */
export interface Entry {
  record: DirectoryRecord;
  values: RecordValues;
}

export function toEntries(records: readonly DirectoryRecord[], facets: readonly FacetSpec[]): Entry[] {
  return records.map((record) => ({record, values: valuesOf(record, facets)}));
}

/** A selection, and the facets that it speaks of. */
export interface Filters {
  facets: readonly FacetSpec[];
  selection: Selection;
  /** What is kept aside comes too: the visitor looks something up by its words. */
  withAside?: boolean;
}

/** Keys of the facets that an entry does not meet: OR inside a facet, AND across. */
export function unmet(entry: Entry, {facets, selection, withAside = false}: Filters): string[] {
  return facets
    .filter((facet) => {
      const bears = (key: string, value: string) => entry.values[key]?.includes(value) ?? false;
      if (chosen(selection, facet) === 0) {
        return !withAside && (facet.aside?.some((value) => bears(facet.key, value)) ?? false);
      }
      return !keysOf(facet).some((key) => selection.facets[key]?.some((value) => bears(key, value)));
    })
    .map(({key}) => key);
}

export function matches(entry: Entry, filters: Filters): boolean {
  return unmet(entry, filters).length === 0;
}
