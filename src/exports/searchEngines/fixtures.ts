import type {Handover} from './engine';
import type {SearchedDocument} from './engineDocument';
import {engineDocuments} from './engineDocument';
import {exportedFacets} from './exportedFacet';

/** What search reads of a resource, with what a test gives it. */
export function searched(given: Partial<SearchedDocument> = {}): SearchedDocument {
  return {
    id: 'quai',
    kind: 'ressource',
    title: 'Le Quai',
    url: '/repertoire/quai',
    fields: {nom: 'Le Quai', alias: '', resume: 'Un lieu.', besoins: 'trouver un local', corps: ''},
    ...given,
  };
}

/** What an engine is told of one document. */
export function handoverOf(document: SearchedDocument, given: Partial<Handover> = {}): Handover {
  return {
    documents: engineDocuments([document], [], exportedFacets()),
    facets: exportedFacets(),
    stopWords: ['de', 'meme'],
    elisions: ['l', 'qu'],
    synonyms: {
      equivalents: [{mots: ['OBNL', 'OSBL']}],
      proches: [{cherche: ['sous', 'argent'], aussi: ['subvention']}],
    },
    ...given,
  };
}
