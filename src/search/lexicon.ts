import type {Content} from '../model/content';
import {searchFacets} from './facets';
import type {Lexicon} from './format';

/** What words may mean on this site. */
export function searchLexicon({
  vocabularies,
  resources,
  synonyms,
}: Pick<Content, 'vocabularies' | 'resources' | 'synonyms'>): Lexicon {
  return {facets: searchFacets(vocabularies, resources), synonyms};
}
