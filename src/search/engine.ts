import lunr from 'lunr';
import type {FieldName, SearchPart} from './format';
import {FIELDS, PARTS} from './format';
import {openPostings} from './postings';

/** What a word found in a field is worth. */
const FIELD_WEIGHTS: Record<FieldName, number> = {nom: 6, alias: 4, resume: 3, besoins: 2, corps: 1};

/** BM25: how much a field longer than the others loses (0 to 1), and how strongly. */
const B = 0.75;
const K1 = 1.2;

/** The metadata lunr keeps for each place of a term; we ask for none, so that all the places share this object. */
const NO_METADATA = Object.freeze({});

/** lunr's record of one term: its number, then for each field the documents that hold it. */
type Posting = {_index: number} & Record<FieldName, Record<number, typeof NO_METADATA>>;

/** A document that holds some of the terms asked for. */
export interface Match {
  rank: number;
  /** Of lunr. */
  score: number;
  /** Those of the terms that it holds. */
  terms: number[];
}

export interface Engine {
  /** Documents that hold one of the terms; each term counts for its worth (0 to 1). In no set order. */
  query(worths: ReadonlyMap<number, number>): Match[];
  /** Number of documents that hold a term. */
  frequency(term: number): number;
  /** Fields of a document that hold one of the terms. */
  fieldsOf(rank: number, terms: readonly number[]): FieldName[];
  /** lunr's own JSON form of an index of these terms, which must ascend. */
  serialise(terms: readonly number[]): object;
}

/**
 * The parts of an index that have come, ready to be asked. Each query makes a lunr index of the terms it asks for, and
 * only of these: lunr's scores depend on nothing else, so they are those of an index of all the terms (a test compares
 * the two), and a list of documents is unpacked the first time someone asks for its term.
 */
export function openEngine(parts: readonly SearchPart[]): Engine {
  const documentCount = parts[0]?.documentCount ?? 0;
  const readers = parts.map(({part, postings, lengths}) => {
    const fields = PARTS[part] ?? [];
    return {
      read: openPostings(postings, fields.length, documentCount),
      fields: fields.map((name, place) => ({
        name,
        lengths: lengths[place] ?? [],
        average: mean(lengths[place] ?? []),
      })),
    };
  });

  /** The documents of a term, by field. */
  function documentsOf(term: number) {
    return readers.flatMap(({read, fields}) => {
      const lists = read(term);
      return fields.map((field, place) => ({...field, ranks: lists[place] ?? []}));
    });
  }

  const frequencies = new Map<number, number>();

  function frequency(term: number): number {
    const known = frequencies.get(term);
    if (known !== undefined) return known;
    const found = new Set(documentsOf(term).flatMap(({ranks}) => ranks)).size;
    frequencies.set(term, found);
    return found;
  }

  function fieldsOf(rank: number, terms: readonly number[]): FieldName[] {
    return FIELDS.filter((field) =>
      terms.some((term) => documentsOf(term).some(({name, ranks}) => name === field && ranks.includes(rank))),
    );
  }

  function serialise(terms: readonly number[]): object {
    const postings: [string, Posting][] = [];
    const vectors = new Map<string, number[]>();
    for (const term of terms) {
      const posting: Posting = {_index: term, nom: {}, alias: {}, resume: {}, besoins: {}, corps: {}};
      const rarity = inverseFrequency(frequency(term), documentCount);
      for (const {name, lengths, average, ranks} of documentsOf(term)) {
        for (const rank of ranks) {
          const length = (lengths[rank] ?? 0) / average;
          const weight = (FIELD_WEIGHTS[name] * (K1 + 1)) / (K1 * (1 - B + B * length) + 1);
          const reference = `${name}/${rank}`;
          const vector = vectors.get(reference) ?? [];
          vector.push(term, weight * rarity);
          vectors.set(reference, vector);
          posting[name][rank] = NO_METADATA;
        }
      }
      postings.push([String(term), posting]);
    }
    // lunr takes its terms in the order of their names, which here are numbers written out: 0, 1, 10, 100, 101…
    postings.sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      version: lunr.version,
      fields: FIELDS,
      fieldVectors: [...vectors],
      invertedIndex: postings,
      pipeline: [],
    };
  }

  function query(worths: ReadonlyMap<number, number>): Match[] {
    const index = lunr.Index.load(serialise([...worths.keys()].sort((a, b) => a - b)));
    return index
      .query((clauses) => {
        for (const [term, worth] of worths) clauses.term(String(term), {boost: worth, usePipeline: false});
      })
      .map(({ref, score, matchData}) => ({
        rank: Number(ref),
        score,
        terms: Object.keys(matchData.metadata).map(Number),
      }));
  }

  return {query, frequency, fieldsOf, serialise};
}

/** How much a term says: the fewer documents hold it, in whatever field, the more. */
function inverseFrequency(documents: number, documentCount: number): number {
  return Math.log(1 + (documentCount - documents + 0.5) / (documents + 0.5));
}

/** Mean number of terms of a field, among the documents that have it; 1 when none has. */
function mean(lengths: readonly number[]): number {
  const filled = lengths.filter((length) => length > 0);
  return filled.length === 0 ? 1 : filled.reduce((sum, length) => sum + length, 0) / filled.length;
}
