import {addresses} from '../model/addresses';
import type {FacetSpec} from './facetSpec';
import type {Selection} from './selection';
import {EMPTY_SELECTION, writeSelection} from './selection';

/** The values of a selection, by query key. */
export type Values = Selection['facets'];

/** Where the list of a selection is. */
export function listAddress(values: Values): string {
  return `${addresses.directory()}${query(values)}`;
}

/** The form that proposes a resource, begun with the answers that a selection gives. */
export function proposeAddress(values: Values): string {
  return `${addresses.propose()}${query(values)}`;
}

/** What asks for all that is own to a territory: what names it, or a part of it. */
export function ownTo(territory: string, facets: readonly FacetSpec[]): Values {
  const spec = facets.find(({reach}) => reach);
  const only = spec?.reach?.only;
  return spec && only ? {[spec.key]: [territory], [only.key]: [only.value]} : {};
}

function query(values: Values): string {
  return writeSelection({...EMPTY_SELECTION, facets: values});
}
