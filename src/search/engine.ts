import lunr from 'lunr';
import type {FieldName, SearchPart} from './format';
import {FIELDS, PARTS} from './format';
import {openPostings} from './postings';
import {RANKING} from './ranking';

/** The metadata lunr keeps for each place of a term; we ask for none, so that all the places share this object. */
const NO_METADATA = Object.freeze({});

/** lunr's record of one term: its number, then for each field the documents that hold it. */
type Posting = {_index: number} & Record<FieldName, Record<number, typeof NO_METADATA>>;

export interface Engine {
  documentCount: number;
  /** Ranks of the documents that hold a term, ascending, by field; a document holds it in one field only. */
  documents(term: number): readonly FieldDocuments[];
  /** Number of documents that hold a term. */
  frequency(term: number): number;
  /** Part of them, 0 to 1, that hold it elsewhere than in their text. */
  naming(term: number): number;
  /** The scores that lunr gives to some documents, by rank; each term counts for its worth (0 to 1). */
  score(worths: ReadonlyMap<number, number>, wanted: (rank: number) => boolean): Map<number, number>;
  /** lunr's own JSON form of an index of these terms, which must ascend, and of the documents wanted. */
  serialise(terms: readonly number[], wanted: (rank: number) => boolean): object;
}

export interface FieldDocuments {
  field: FieldName;
  ranks: readonly number[];
}

interface Field {
  name: FieldName;
  /** Number of terms, by document. */
  lengths: readonly number[];
  /** Of the documents that have the field. */
  average: number;
}

/**
 * The parts of an index that have come, ready to be asked. Each query makes a lunr index of the terms it asks for and of
 * the documents it wants, and only of these: lunr's scores depend on nothing else, so they are those of an index of
 * everything (a test compares the two), and a list of documents is unpacked the first time someone asks for its term.
 */
export function openEngine(parts: readonly SearchPart[]): Engine {
  const documentCount = parts[0]?.documentCount ?? 0;
  const fields = new Map<FieldName, Field>();
  const readers = parts.map(({part, postings, lengths}) => {
    const names = PARTS[part] ?? [];
    names.forEach((name, place) =>
      fields.set(name, {name, lengths: lengths[place] ?? [], average: mean(lengths[place] ?? [])}),
    );
    const read = openPostings(postings, names.length, documentCount);
    return (term: number) => read(term).map((ranks, place) => ({field: names[place] ?? 'corps', ranks}));
  });
  const known = new Map<number, FieldDocuments[]>();

  function documents(term: number): FieldDocuments[] {
    const read =
      known.get(term) ?? readers.flatMap((reader) => reader(term)).filter(({ranks}) => ranks.length > 0);
    known.set(term, read);
    return read;
  }

  function frequency(term: number): number {
    return documents(term).reduce((sum, {ranks}) => sum + ranks.length, 0);
  }

  function naming(term: number): number {
    const inTexts = documents(term)
      .filter(({field}) => field === 'corps')
      .reduce((sum, {ranks}) => sum + ranks.length, 0);
    const all = frequency(term);
    return all === 0 ? 0 : (all - inTexts) / all;
  }

  function serialise(terms: readonly number[], wanted: (rank: number) => boolean): object {
    const postings: [string, Posting][] = [];
    const vectors = new Map<string, number[]>();
    for (const term of terms) {
      const posting: Posting = {_index: term, nom: {}, alias: {}, resume: {}, besoins: {}, corps: {}};
      const rarity = inverseFrequency(frequency(term), documentCount);
      for (const {field, ranks} of documents(term)) {
        for (const rank of ranks) {
          if (!wanted(rank)) continue;
          const reference = `${field}/${rank}`;
          const vector = vectors.get(reference) ?? [];
          vector.push(term, rarity * fieldWeight(fields.get(field), rank));
          vectors.set(reference, vector);
          posting[field][rank] = NO_METADATA;
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

  function score(
    worths: ReadonlyMap<number, number>,
    wanted: (rank: number) => boolean,
  ): Map<number, number> {
    const index = lunr.Index.load(
      serialise(
        [...worths.keys()].sort((a, b) => a - b),
        wanted,
      ),
    );
    const results = index.query((clauses) => {
      for (const [term, worth] of worths) clauses.term(String(term), {boost: worth, usePipeline: false});
    });
    return new Map(results.map(({ref, score}) => [Number(ref), score]));
  }

  return {documentCount, documents, frequency, naming, score, serialise};
}

/** What a term found in a field of a document is worth (BM25, a term counting once). */
function fieldWeight(field: Field | undefined, rank: number): number {
  if (!field) return 0;
  const length = (field.lengths[rank] ?? 0) / field.average;
  const {fieldWeights, lengthLoss, saturation} = RANKING;
  const longer = 1 - lengthLoss + lengthLoss * length;
  return (fieldWeights[field.name] * (saturation + 1)) / (saturation * longer + 1);
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
