import type {NamedFacet} from './answer';

/** A value of a facet, with the words and phrases that name it. */
export interface SearchFacet extends NamedFacet {
  names: readonly string[];
}
