import {readAscending, writeAscending} from './ascending';
import {fromBase64, toBase64} from './base64';
import {BitReader, BitWriter} from './bits';

/**
 * A set of words in about one byte each: their hashes, ascending. It knows all its words, and takes one stranger in
 * `sparseness` for one of them.
 */
export interface PackedWordSet {
  /** The hashes are under this number. */
  bound: number;
  hashes: string;
}

export function packWordSet(words: readonly string[], sparseness: number): PackedWordSet {
  const bound = Math.max(1, words.length * sparseness);
  const hashes = [...new Set(words.map((word) => hash(word) % bound))].sort((a, b) => a - b);
  const writer = new BitWriter();
  writeAscending(writer, hashes, bound);
  return {bound, hashes: toBase64(writer.toBytes())};
}

/** Gives the function that says whether a word is in the set. Nothing is read before it is asked. */
export function openWordSet({bound, hashes}: PackedWordSet): (word: string) => boolean {
  let known: Set<number> | undefined;
  return (word) => {
    known ??= new Set(readAscending(new BitReader(fromBase64(hashes), 0), bound));
    return known.has(hash(word) % bound);
  };
}

/** 32-bit FNV-1a, then the last steps of MurmurHash3: words that differ by one letter are far apart. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < word.length; place += 1) {
    value = Math.imul(value ^ word.charCodeAt(place), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
