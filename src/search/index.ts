import type {Token} from './analysis';
import {analyse} from './analysis';
import type {SearchDocument} from './documents';
import type {FieldName, SearchData, SearchIndex} from './format';
import {FIELDS, INDEX_VERSION} from './format';
import {gaps} from './gaps';

/** Long texts give no stop words to the index: they would be in every entry. Titles and synonyms do (« qui fait quoi »). */
const LONG_FIELDS: readonly FieldName[] = ['resume', 'corps'];

/**
 * Builds the index of documents. It holds neither positions nor term frequencies: in entries this short they weigh
 * more bytes than they bring relevance.
 */
export function buildSearch(documents: readonly SearchDocument[]): SearchData {
  const tokens = documents.map(({fields}) => indexedTokens(fields));
  const {terms, numbers} = numberTerms(tokens);
  const postings = Object.fromEntries(
    FIELDS.map((field) => [field, tokens.map((fields) => gaps(termNumbers(fields[field], numbers)))]),
  ) as SearchIndex['postings'];
  return {
    index: {version: INDEX_VERSION, terms, postings},
    cards: documents.map(({fields: _fields, ...card}) => card),
  };
}

type TokensByField = Record<FieldName, Token[]>;

function indexedTokens(fields: SearchDocument['fields']): TokensByField {
  return Object.fromEntries(
    FIELDS.map((field) => [
      field,
      analyse(fields[field]).filter(({stop}) => !stop || !LONG_FIELDS.includes(field)),
    ]),
  ) as TokensByField;
}

/** Numbers the stems by the number of documents that hold them, then in alphabetical order. */
function numberTerms(documents: readonly TokensByField[]): {terms: string[]; numbers: Map<string, number>} {
  const frequency = new Map<string, number>();
  const surfaces = new Map<string, Set<string>>();
  for (const fields of documents) {
    const all = FIELDS.flatMap((field) => fields[field]);
    for (const {stem, surface} of all) surfaces.set(stem, (surfaces.get(stem) ?? new Set()).add(surface));
    for (const stem of new Set(all.map(({stem}) => stem)))
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const stems = [...frequency]
    .sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))
    .map(([stem]) => stem);
  return {
    terms: stems.map((stem) => [...(surfaces.get(stem) ?? [])].sort().join(' ')),
    numbers: new Map(stems.map((stem, number) => [stem, number])),
  };
}

function termNumbers(tokens: readonly Token[], numbers: ReadonlyMap<string, number>): number[] {
  return [...new Set(tokens.map(({stem}) => numbers.get(stem) ?? 0))].sort((a, b) => a - b);
}
