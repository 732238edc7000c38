import type {Token} from './analysis';
import {analyse} from './analysis';
import {packCards} from './cards';
import {codesOf} from './codes';
import type {SearchDocument} from './documents';
import type {FieldName, Lexicon, SearchPart} from './format';
import {INDEX_VERSION, PARTS} from './format';
import type {Dictionary} from './dictionary';
import {NO_DICTIONARY} from './dictionary';
import {packLanguage} from './frenchWords';
import {packPostings} from './postings';
import type {Subject} from './sense';
import {packSense} from './sense';
import {NO_SYNONYMS} from './synonyms';
import type {KnownWords} from './words';
import {addWords, NO_WORDS, packWords} from './words';

/** Long texts give no stop words to the index: they would be in every entry. Titles and synonyms do (« qui fait quoi »). */
const LONG_FIELDS: readonly FieldName[] = ['resume', 'corps'];

/**
 * Builds the index of documents, part by part (`PARTS`). It holds neither positions nor term frequencies: in entries
 * this short they weigh more bytes than they bring relevance.
 * @param language the words of the language, which are not to be taken for slips
 */
export function buildSearch(
  documents: readonly SearchDocument[],
  lexicon: Lexicon = {facets: [], territories: [], synonyms: NO_SYNONYMS},
  language: Dictionary = NO_DICTIONARY,
): SearchPart[] {
  let known: KnownWords = NO_WORDS;
  let names: string[] = [];
  const seen = documents.map(() => new Set<number>());
  const subjects = subjectsOf(documents);
  return PARTS.map((fields, part) => {
    const tokens = documents.map((document) => fields.map((field) => indexedTokens(document, field)));
    const stems = new Map(tokens.flat().flatMap(({all}) => all.map(({surface, stem}) => [surface, stem])));
    const already = new Set(known.words);
    const words = [...stems.keys()].filter((word) => !already.has(word)).sort();
    const {packed, names: all} = packWords(words, (word) => stems.get(word) ?? word, known, names);
    names = all;
    known = addWords(packed, known);
    const numbers = new Map(names.map((name, number) => [name, number]));
    const held = tokens.map((texts, rank) =>
      texts.map(({all}) => newTerms(all, numbers, seen[rank] ?? new Set())),
    );
    return {
      version: INDEX_VERSION,
      part,
      documentCount: documents.length,
      words: packed,
      postings: packPostings(byTerm(held, fields.length, names.length), documents.length),
      lengths: fields.map((_, field) => tokens.map((texts) => texts[field]?.length ?? 0)),
      ...(part === 0 && {
        head: {
          ...lexicon,
          cards: packCards(documents.map(({fields: _fields, serves: _serves, said: _said, ...card}) => card)),
        },
      }),
      ...(part === PARTS.length - 1 && subjects.length > 0 && {sense: packSense(subjects, documents.length)}),
      ...(part === PARTS.length - 1 &&
        language.words.length > 0 && {language: packLanguage(language, known.words)}),
    };
  });
}

/** What one may ask for in other words than ours: the needs, the practices and the parcours whose ways of saying are known. */
function subjectsOf(documents: readonly SearchDocument[]): Subject[] {
  const servers = new Map<string, number[]>();
  documents.forEach(({serves = []}, rank) => {
    for (const id of serves) servers.set(id, [...(servers.get(id) ?? []), rank]);
  });
  return documents.flatMap(({kind, serves = [], said = [], fields: {nom, alias, resume}}, page) => {
    const [id] = serves;
    if (id === undefined || said.length === 0) return [];
    const served = (servers.get(id) ?? []).filter((rank) => rank !== page);
    return [{family: kind, page, served, said: [...said, nom, ...alias.split('\n'), resume]}];
  });
}

/** What the index keeps of a text, and how long it is: another way of writing a code makes it no longer. */
function indexedTokens({fields}: SearchDocument, field: FieldName): {all: Token[]; length: number} {
  const text = fields[field];
  const words = analyse(text);
  const isKept = ({stop}: Token) => !stop || !LONG_FIELDS.includes(field);
  const kept = words.filter(isKept);
  return {all: [...kept, ...codesOf(text, words).filter(isKept)], length: distinct(kept)};
}

/** Terms of a text that its document has in no weightier field; from then on, it has them. */
function newTerms(
  tokens: readonly Token[],
  numbers: ReadonlyMap<string, number>,
  seen: Set<number>,
): number[] {
  const terms = new Set(tokens.flatMap(({stem}) => numbers.get(stem) ?? []));
  const fresh = [...terms].filter((term) => !seen.has(term));
  for (const term of fresh) seen.add(term);
  return fresh;
}

/** From the terms of each field of each document to the documents of each term in each field. */
function byTerm(held: readonly number[][][], fieldCount: number, termCount: number): number[][][] {
  const lists = Array.from({length: termCount}, () => Array.from({length: fieldCount}, (): number[] => []));
  held.forEach((texts, rank) => {
    texts.forEach((terms, field) => {
      for (const term of terms) lists[term]?.[field]?.push(rank);
    });
  });
  return lists;
}

function distinct(tokens: readonly Token[]): number {
  return new Set(tokens.map(({stem}) => stem)).size;
}
