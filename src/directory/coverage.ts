import type {FacetSpec} from './facetSpec';
import {matches, toEntries} from './filter';
import type {Values} from './listAddress';
import type {DirectoryRecord} from './record';
import {EMPTY_SELECTION} from './selection';

/** How many resources the list of a selection shows: what is over is not counted unless it is asked for. */
export type Counter = (values: Values) => number;

/** Counts as the list of the directory does, so that a number and the list it leads to never differ. */
export function counterOf(records: readonly DirectoryRecord[], facets: readonly FacetSpec[]): Counter {
  const entries = toEntries(records, facets);
  return (values) => {
    const filters = {facets, selection: {...EMPTY_SELECTION, facets: values}};
    return entries.filter((entry) => matches(entry, filters)).length;
  };
}
