import type {Content} from '../model/content';
import {toPlaces} from '../model/territory';
import {searchFacets} from './facets';
import type {Lexicon} from './format';

/** What words may mean on this site. */
export function searchLexicon({
  vocabularies,
  resources,
  synonyms,
}: Pick<Content, 'vocabularies' | 'resources' | 'synonyms'>): Lexicon {
  return {
    facets: searchFacets(vocabularies, resources),
    territories: toPlaces(vocabularies.territoires),
    synonyms,
  };
}
