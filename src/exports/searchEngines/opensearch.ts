import type {Synonyms} from '../../model/synonyms';
import type {Engine} from './engine';
import {INDEX_NAME, JSON_TYPE, jsonFile, jsonLinesFile, NDJSON_TYPE} from './engine';
import type {FieldUse} from './engineDocument';
import {fieldUses} from './engineDocument';

const INDEX = 'index.json';
const DOCUMENTS = 'documents.ndjson';

/**
 * OpenSearch: an index with its French analyser
 * (https://docs.opensearch.org/latest/analyzers/language-analyzers/french/), then the documents by the bulk API: an
 * action, its source, and a newline after the last
 * (https://docs.opensearch.org/latest/api-reference/document-apis/bulk/).
 *
 * A query weighs fields and shows one document a subject:
 * `{"query": {"multi_match": {"query": "…", "fields": ["nom^6", "alias^4", "resume^3", "mots^2", "corps"]}},
 * "collapse": {"field": "sujet"}}`.
 */
export const opensearch: Engine = {
  name: 'OpenSearch',
  credentials: '-u UTILISATEUR:MOT_DE_PASSE',
  placeholders: 'HOTE, UTILISATEUR et MOT_DE_PASSE',
  files: ({documents, facets, stopWords, elisions, synonyms}) => [
    jsonFile(INDEX, {
      settings: {
        analysis: {
          filter: {
            francais_elision: {type: 'elision', articles_case: true, articles: elisions},
            francais_mots_vides: {type: 'stop', stopwords: stopWords},
            francais_racine: {type: 'stemmer', language: 'light_french'},
            synonymes: {type: 'synonym_graph', expand: true, synonyms: synonymRules(synonyms)},
          },
          analyzer: {
            francais: analyser([]),
            // Synonyms in queries only: they change without indexing again, and phrases keep their words.
            francais_requete: analyser(['synonymes']),
          },
          normalizer: {
            // https://docs.opensearch.org/latest/analyzers/normalizers/
            alphabetique: {type: 'custom', filter: ['lowercase', 'asciifolding']},
          },
        },
      },
      mappings: {
        dynamic: 'strict',
        properties: Object.fromEntries(
          Object.entries(fieldUses(facets)).map(([name, use]) => [name, FIELD_TYPES[use]]),
        ),
      },
    }),
    jsonLinesFile(
      DOCUMENTS,
      documents.flatMap(({id, ...source}) => [{index: {_id: id}}, source]),
    ),
  ],
  requests: [
    {method: 'PUT', path: `/${INDEX_NAME}`, contentType: JSON_TYPE, file: INDEX},
    {method: 'POST', path: `/${INDEX_NAME}/_bulk`, contentType: NDJSON_TYPE, file: DOCUMENTS},
  ],
};

/**
 * The filters of a French analyser, accents folded before the stop words, which have none. Synonyms come before the
 * stop words too: a rule that loses a word (« sans but lucratif ») would be refused.
 */
function analyser(synonyms: string[]): object {
  return {
    type: 'custom',
    tokenizer: 'standard',
    filter: [
      'francais_elision',
      'lowercase',
      'asciifolding',
      ...synonyms,
      'francais_mots_vides',
      'francais_racine',
    ],
  };
}

/** https://docs.opensearch.org/latest/mappings/supported-field-types/index/ */
const FIELD_TYPES: Record<FieldUse, object> = {
  shown: {type: 'keyword', index: false, doc_values: false},
  title: {type: 'keyword', normalizer: 'alphabetique'},
  text: {type: 'text', analyzer: 'francais', search_analyzer: 'francais_requete'},
  facet: {type: 'keyword'},
  facets: {type: 'keyword'},
  flag: {type: 'boolean'},
  rank: {type: 'byte'},
};

/**
 * Rules in the format of Solr (https://docs.opensearch.org/latest/analyzers/token-filters/synonym-graph/). An arrow
 * replaces what is on its left: the word itself is said again on its right.
 */
function synonymRules({equivalents, proches}: Synonyms): string[] {
  const oneWay = proches.flatMap(({cherche, aussi}) =>
    cherche.map((word) => `${escaped(word)} => ${[word, ...aussi].map(escaped).join(', ')}`),
  );
  return [...equivalents.map(({mots}) => mots.map(escaped).join(', ')), ...oneWay];
}

/** The signs that separate words in a rule, as signs of a word. */
function escaped(word: string): string {
  return word.replace(/[\\,=#]/g, '\\$&');
}
