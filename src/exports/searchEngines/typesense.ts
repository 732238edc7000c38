import type {Synonyms} from '../../model/synonyms';
import type {Engine} from './engine';
import {INDEX_NAME, JSON_TYPE, jsonFile, jsonLinesFile, spelledStopWords} from './engine';
import type {EngineDocument, FieldUse} from './engineDocument';
import {fieldUses} from './engineDocument';

const SYNONYMS = 'synonymes.json';
const STOP_WORDS = 'mots-vides.json';
const COLLECTION = 'collection.json';
const DOCUMENTS = 'documents.jsonl';

/**
 * Typesense 30 or later: synonyms (https://typesense.org/docs/30.1/api/synonyms.html) and stop words
 * (https://typesense.org/docs/30.1/api/stopwords.html) are sets of their own; then the collection
 * (https://typesense.org/docs/30.1/api/collections.html) and its documents in JSONL
 * (https://typesense.org/docs/30.1/api/documents.html).
 *
 * A query says which fields it looks into, the weightiest first, and which stop words it drops:
 * `query_by=nom,alias,resume,mots,corps,sans_accents&stopwords=repertoire&group_by=sujet&group_limit=1`.
 */
export const typesense: Engine = {
  name: 'Typesense',
  credentials: "-H 'X-TYPESENSE-API-KEY: CLE'",
  placeholders: 'HOTE et CLE',
  files: ({documents, facets, stopWords, elisions, synonyms}) => [
    jsonFile(SYNONYMS, {items: synonymItems(synonyms)}),
    jsonFile(STOP_WORDS, {stopwords: spelledStopWords({stopWords, elisions}), locale: 'fr'}),
    jsonFile(COLLECTION, {
      name: INDEX_NAME,
      fields: [
        ...Object.entries(fieldUses(facets)).map(([name, use]) => ({name, ...FIELD_TYPES[use]})),
        {name: 'summary', ...FIELD_TYPES.shown},
        {name: 'sans_accents', ...FIELD_TYPES.text},
      ],
      token_separators: ["'", '-', '/'],
      synonym_sets: [INDEX_NAME],
    }),
    jsonLinesFile(DOCUMENTS, documents.map(typesenseDocument)),
  ],
  requests: [
    {method: 'PUT', path: `/synonym_sets/${INDEX_NAME}`, contentType: JSON_TYPE, file: SYNONYMS},
    {method: 'PUT', path: `/stopwords/${INDEX_NAME}`, contentType: JSON_TYPE, file: STOP_WORDS},
    {method: 'POST', path: '/collections', contentType: JSON_TYPE, file: COLLECTION},
    {
      method: 'POST',
      path: `/collections/${INDEX_NAME}/documents/import?action=upsert`,
      contentType: 'text/plain',
      file: DOCUMENTS,
    },
  ],
};

/** https://typesense.org/docs/30.1/api/collections.html#field-parameters; `stem` follows `locale`. */
const FIELD_TYPES: Record<FieldUse, object> = {
  shown: {type: 'string', index: false, optional: true},
  title: {type: 'string', sort: true},
  text: {type: 'string', locale: 'fr', stem: true},
  facet: {type: 'string', facet: true, optional: true},
  facets: {type: 'string[]', facet: true, optional: true},
  flag: {type: 'bool', facet: true},
  rank: {type: 'int32'},
};

/** A document with its texts prepared, and what that takes away: the summary as it is shown. */
interface TypesenseDocument extends EngineDocument {
  summary: string;
  sans_accents: string;
}

/**
 * In French, Typesense keeps accents (https://typesense.org/docs/guide/locale.html), and stems do not forgive a
 * missing one (https://github.com/typesense/typesense/issues/2093): the same words are also given without.
 */
function typesenseDocument(document: EngineDocument): TypesenseDocument {
  const texts = {
    nom: toWords(document.nom),
    alias: toWords(document.alias),
    resume: toWords(document.resume),
    mots: toWords(document.mots),
    corps: toWords(document.corps),
  };
  return {
    ...document,
    ...texts,
    summary: document.resume,
    sans_accents: withoutAccents(Object.values(texts).join('\n')),
  };
}

/**
 * Spaces for apostrophes, guillemets, dashes… : a token separator can only be one byte long
 * (https://github.com/typesense/typesense/issues/875), and « l’impact » must be found by « impact ».
 */
function toWords(text: string): string {
  return text.replace(/'|(?!\p{ASCII})[\p{P}\p{S}\p{Z}]/gu, ' ');
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('Œ', 'Oe');
}

/** Groups one way or the other (`root`). https://typesense.org/docs/30.1/api/synonyms.html#arguments */
function synonymItems({equivalents, proches}: Synonyms): object[] {
  const oneWay = proches.flatMap(({cherche, aussi}) => cherche.map((root) => ({root, synonyms: aussi})));
  return [
    ...equivalents.map(({mots}, rank) => ({id: `equivalents-${rank + 1}`, synonyms: mots})),
    ...oneWay.map((item, rank) => ({id: `proches-${rank + 1}`, ...item})),
  ];
}
