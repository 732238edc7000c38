import type {Content} from '../model/content';
import {searchFacets} from './facets';
import type {Lexicon} from './format';

const EQUIVALENTS = {equivalents: [{mots: ['OBNL', 'OSBL']}, {mots: ['coop', 'coopérative']}], proches: []};

/** What words may mean on this site. */
export function searchLexicon({
  vocabularies,
  resources,
}: Pick<Content, 'vocabularies' | 'resources'>): Lexicon {
  return {facets: searchFacets(vocabularies, resources), synonyms: EQUIVALENTS};
}
