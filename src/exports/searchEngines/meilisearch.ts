import type {Synonyms} from '../../model/synonyms';
import type {Engine} from './engine';
import {INDEX_NAME, JSON_TYPE, jsonFile, jsonLinesFile, NDJSON_TYPE, spelledStopWords} from './engine';
import {fieldsFor} from './engineDocument';

const INDEX_PATH = `/indexes/${INDEX_NAME}`;
const SETTINGS = 'reglages.json';
const DOCUMENTS = 'documents.ndjson';

/**
 * Meilisearch: the settings first, so that the documents are indexed once
 * (https://www.meilisearch.com/docs/reference/api/settings/update-all-settings), then the documents in NDJSON
 * (https://www.meilisearch.com/docs/capabilities/indexing/overview). It cuts words at apostrophes and folds accents by
 * itself (https://www.meilisearch.com/docs/resources/internals/datatypes).
 */
export const meilisearch: Engine = {
  name: 'Meilisearch',
  credentials: "-H 'Authorization: Bearer CLE'",
  placeholders: 'HOTE et CLE',
  files: ({documents, facets, stopWords, elisions, synonyms}) => [
    jsonFile(SETTINGS, {
      // The earlier, the weightier: …/docs/capabilities/full_text_search/relevancy/attribute_ranking_order
      searchableAttributes: fieldsFor(facets, 'text'),
      filterableAttributes: fieldsFor(facets, 'facet', 'facets', 'flag'),
      sortableAttributes: fieldsFor(facets, 'title', 'rank'),
      // …/docs/capabilities/full_text_search/how_to/configure_distinct_attribute
      distinctAttribute: 'sujet',
      // …/docs/reference/api/settings/update-localizedattributes
      localizedAttributes: [{attributePatterns: ['*'], locales: ['fra']}],
      stopWords: spelledStopWords({stopWords, elisions}),
      synonyms: synonymsByWord(synonyms),
    }),
    jsonLinesFile(DOCUMENTS, documents),
  ],
  requests: [
    {method: 'PATCH', path: `${INDEX_PATH}/settings`, contentType: JSON_TYPE, file: SETTINGS},
    {
      method: 'POST',
      path: `${INDEX_PATH}/documents?primaryKey=id`,
      contentType: NDJSON_TYPE,
      file: DOCUMENTS,
    },
  ],
};

/**
 * What each word also looks up (https://www.meilisearch.com/docs/capabilities/full_text_search/relevancy/synonyms).
 * Meilisearch leaves aside a phrase of more than three words on the left, not on the right.
 */
function synonymsByWord({equivalents, proches}: Synonyms): Record<string, string[]> {
  const others = new Map<string, Set<string>>();
  const add = (word: string, also: readonly string[]) => {
    const known = others.get(word) ?? new Set();
    others.set(word, new Set([...known, ...also.filter((other) => other !== word)]));
  };
  for (const {mots} of equivalents) for (const word of mots) add(word, mots);
  for (const {cherche, aussi} of proches) for (const word of cherche) add(word, aussi);
  return Object.fromEntries([...others].map(([word, also]) => [word, [...also]]));
}
