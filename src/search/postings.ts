import {readAscending, writeAscending} from './ascending';
import {fromBase64, toBase64} from './base64';
import {BitReader, BitWriter} from './bits';
import {fromGaps, gaps} from './gaps';

/** Which documents hold each term in each of some fields, packed. Nothing is read before it is asked for. */
export interface PackedPostings {
  /** The lists in the order of terms, then of fields, in base64. */
  lists: string;
  /** How many terms have lists; the others have none in this part. */
  termCount: number;
  /** Where the lists of every eighth term begin, in bits, as gaps. */
  blocks: number[];
}

/** Terms between two places one can begin to read at: the fewer, the larger the file and the quicker the reading. */
const BLOCK = 8;

/** `lists[term][field]`: ranks of documents, ascending, under `documentCount`. */
export function packPostings(lists: readonly (readonly number[][])[], documentCount: number): PackedPostings {
  const writer = new BitWriter();
  const blocks: number[] = [];
  lists.forEach((fields, term) => {
    if (term % BLOCK === 0) blocks.push(writer.length);
    for (const ranks of fields) writeAscending(writer, ranks, documentCount);
  });
  return {lists: toBase64(writer.toBytes()), termCount: lists.length, blocks: gaps(blocks)};
}

/** Gives the function that reads the lists of one term: one for each field, empty for a term that the part has not. */
export function openPostings(
  {lists, termCount, blocks}: PackedPostings,
  fieldCount: number,
  documentCount: number,
): (term: number) => number[][] {
  const bytes = fromBase64(lists);
  const starts = fromGaps(blocks);
  const read = new Map<number, number[][]>();
  return (term) => {
    const known = read.get(term);
    if (known) return known;
    const block = Math.floor(term / BLOCK);
    const start = starts[block];
    let found: number[][] = Array.from({length: fieldCount}, () => []);
    if (term < termCount && start !== undefined) {
      const reader = new BitReader(bytes, start);
      for (let current = block * BLOCK; current <= term; current += 1) {
        found = Array.from({length: fieldCount}, () => readAscending(reader, documentCount));
      }
    }
    read.set(term, found);
    return found;
  };
}
