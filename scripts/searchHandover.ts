import type {Handover} from '../src/exports/searchEngines/engine';
import {engineDocuments} from '../src/exports/searchEngines/engineDocument';
import {exportedFacets} from '../src/exports/searchEngines/exportedFacet';
import type {Content} from '../src/model/content';
import {ELIDED} from '../src/search/analysis';
import {searchDocuments} from '../src/search/documents';
import {STOP_WORDS} from '../src/search/stopWords';

/** What our own search reads and knows, as an engine is told it. */
export function searchHandover(content: Content): Handover {
  const facets = exportedFacets();
  return {
    documents: engineDocuments(searchDocuments(content), content.resources, facets),
    facets,
    stopWords: [...STOP_WORDS],
    elisions: [...ELIDED],
    synonyms: content.synonyms,
  };
}
