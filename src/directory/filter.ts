import {valuesAt} from '../model/field';
import type {FacetSpec, ReachSpec} from './facetSpec';
import {keysOf, optionsOf} from './facetSpec';
import type {DirectoryRecord} from './record';
import type {Selection} from './selection';
import {chosen, keepsOwn} from './selection';

/** Values that a record bears, by key. */
export type RecordValues = Readonly<Record<string, readonly string[]>>;

/** Values of a record by key; a value that is a part of a wider one gives that one too, and a place what holds it. */
export function valuesOf(record: DirectoryRecord, facets: readonly FacetSpec[]): RecordValues {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const named = namedBy(record, facet);
      const direct = facet.reach ? openValues(record, named, facet, facet.reach) : named;
      return keysOf(facet).map((key) => [key, key === facet.key ? direct : widerValues(facet, key, named)]);
    }),
  );
}

function ownOf(record: DirectoryRecord, facets: readonly FacetSpec[]): RecordValues {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const {key, reach} = facet;
      return reach ? [[key, unique(namedBy(record, facet).flatMap((value) => reach.own[value] ?? []))]] : [];
    }),
  );
}

function openValues(
  record: DirectoryRecord,
  named: readonly string[],
  facet: FacetSpec,
  {open, everywhere}: ReachSpec,
): string[] {
  const isEverywhere = valuesAt(record, everywhere.path).some((value) =>
    everywhere.values.includes(value as string),
  );
  return isEverywhere
    ? optionsOf(facet).map(({value}) => value)
    : unique(named.flatMap((value) => open[value] ?? []));
}

function namedBy(record: DirectoryRecord, {path}: FacetSpec): string[] {
  return valuesAt(record, path).filter((value) => typeof value === 'string');
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
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
  /** Of values that stand in one another, those that the record is own to. */
  own: RecordValues;
}

export function toEntries(records: readonly DirectoryRecord[], facets: readonly FacetSpec[]): Entry[] {
  return records.map((record) => ({record, values: valuesOf(record, facets), own: ownOf(record, facets)}));
}

/** Values that an entry bears for a facet, as a selection asks for them. */
export function borne(entry: Entry, facet: FacetSpec, key: string, selection: Selection): readonly string[] {
  return (keepsOwn(selection, facet) ? entry.own[key] : entry.values[key]) ?? [];
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
      const bears = (key: string, value: string) => borne(entry, facet, key, selection).includes(value);
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
