import lunr from 'lunr';
import type {FieldName, SearchIndex} from './format';
import {FIELDS} from './format';
import {fromGaps} from './gaps';

/** What a word found in a field is worth. */
const FIELD_WEIGHTS: Record<FieldName, number> = {nom: 6, alias: 4, resume: 3, besoins: 2, corps: 1};

/** BM25: how much a field longer than the others loses (0 to 1), and how strongly. */
const B = 0.75;
const K1 = 1.2;

/** The metadata lunr keeps for each place of a term; we ask for none, so that all the places share this object. */
const NO_METADATA = Object.freeze({});

/** lunr's record of one term: its number, then for each field the documents that hold it. */
type Posting = {_index: number} & Record<FieldName, Record<number, typeof NO_METADATA>>;

/**
 * Opens a lunr index from ours. It writes out lunr's own serialised form (version 2.3), which lunr loads: the weights
 * are worked out here because in the file they would take several times the place of the terms, and without
 * `lunr.Builder`, which takes five times longer for the same result. Terms go under their numbers, documents under
 * their ranks.
 */
export function openEngine({terms, postings}: SearchIndex, documentCount: number): lunr.Index {
  const invertedIndex = terms.map((_, number): Posting => {
    return {_index: number, nom: {}, alias: {}, resume: {}, besoins: {}, corps: {}};
  });
  const held = Object.fromEntries(FIELDS.map((field) => [field, postings[field].map(fromGaps)])) as Held;
  const rarity = rarities(held, terms.length, documentCount);
  const fieldVectors: [string, number[]][] = [];
  for (const field of FIELDS) {
    const average = averageLength(held[field]);
    held[field].forEach((numbers, rank) => {
      const weight = (FIELD_WEIGHTS[field] * (K1 + 1)) / (K1 * (1 - B + (B * numbers.length) / average) + 1);
      const vector: number[] = [];
      for (const number of numbers) {
        vector.push(number, weight * (rarity[number] ?? 0));
        const posting = invertedIndex[number];
        if (posting) posting[field][rank] = NO_METADATA;
      }
      fieldVectors.push([`${field}/${rank}`, vector]);
    });
  }
  return lunr.Index.load({
    version: lunr.version,
    fields: FIELDS,
    fieldVectors,
    invertedIndex: inOrderOfNames(invertedIndex),
    pipeline: [],
  });
}

/** For each field, for each document, the numbers of the terms it holds. */
type Held = Record<FieldName, number[][]>;

/** Inverse document frequency of each term: the fewer documents hold it, in whatever field, the more it says. */
function rarities(held: Held, termCount: number, documentCount: number): number[] {
  const frequency = new Array<number>(termCount).fill(0);
  for (let rank = 0; rank < documentCount; rank += 1) {
    const inDocument = new Set(FIELDS.flatMap((field) => held[field][rank] ?? []));
    for (const number of inDocument) frequency[number] = (frequency[number] ?? 0) + 1;
  }
  return frequency.map((documents) => Math.log(1 + (documentCount - documents + 0.5) / (documents + 0.5)));
}

/** Mean number of terms of a field, among the documents that have it. */
function averageLength(documents: readonly number[][]): number {
  const lengths = documents.map(({length}) => length).filter((length) => length > 0);
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** lunr takes its terms in the order of their names, which here are numbers written out: 0, 1, 10, 100, 101… */
function inOrderOfNames(postings: readonly Posting[]): [string, Posting][] {
  return postings
    .map((posting): [string, Posting] => [String(posting._index), posting])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
