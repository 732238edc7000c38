import {frontCode, fromFrontCode} from './frontCoding';

/** Words of one part of the index that no part before it has, and the term each stands for. */
export interface PackedWords {
  /** Sorted, front-coded. */
  words: string;
  /**
   * For each word: 0 for a new term (terms are numbered as they come); an odd number for a term of this part, counted
   * back from the newest; an even one for a term of an earlier part, counted from that of the word before it there.
   */
  codes: number[];
}

/** The words known so far, sorted, and their terms. */
export interface KnownWords {
  words: string[];
  /** Of each word, its term. */
  terms: number[];
  termCount: number;
}

export const NO_WORDS: KnownWords = {words: [], terms: [], termCount: 0};

/**
 * Packs words after those already known. `termOf` gives the name (stem) of a word's term; `known` holds names too.
 * Returns what is known then, with the names of the terms by number.
 */
export function packWords(
  words: readonly string[],
  nameOf: (word: string) => string,
  known: KnownWords,
  names: readonly string[],
): {packed: PackedWords; names: string[]} {
  const allNames = [...names];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const before = predecessorTerms(words, known);
  const codes = words.map((word, rank) => {
    const name = nameOf(word);
    const number = numbers.get(name);
    if (number === undefined) {
      numbers.set(name, allNames.length);
      allNames.push(name);
      return 0;
    }
    return number >= known.termCount
      ? 1 + 2 * (allNames.length - 1 - number)
      : 2 + 2 * zigzag(number - (before[rank] ?? 0));
  });
  return {packed: {words: frontCode(words), codes}, names: allNames};
}

/** The words known once those of a part are added. */
export function addWords(packed: PackedWords, known: KnownWords): KnownWords {
  const words = fromFrontCode(packed.words);
  const before = predecessorTerms(words, known);
  let termCount = known.termCount;
  const terms = words.map((_, rank) => {
    const code = packed.codes[rank] ?? 0;
    if (code === 0) return termCount++;
    return code % 2 === 1 ? termCount - 1 - (code - 1) / 2 : (before[rank] ?? 0) + fromZigzag(code / 2 - 1);
  });
  return {...merge(known, words, terms), termCount};
}

/** For each word, the term of the last known word that sorts before it; 0 when there is none. */
function predecessorTerms(words: readonly string[], known: KnownWords): number[] {
  let place = 0;
  return words.map((word) => {
    while (place < known.words.length && (known.words[place] ?? '') < word) place += 1;
    return known.terms[place - 1] ?? 0;
  });
}

function merge(known: KnownWords, words: readonly string[], terms: readonly number[]) {
  if (known.words.length === 0) return {words: [...words], terms: [...terms]};
  const all: Pick<KnownWords, 'words' | 'terms'> = {words: [], terms: []};
  let place = 0;
  const take = (until: string | undefined) => {
    while (place < known.words.length && (until === undefined || (known.words[place] ?? '') < until)) {
      all.words.push(known.words[place] ?? '');
      all.terms.push(known.terms[place] ?? 0);
      place += 1;
    }
  };
  words.forEach((word, rank) => {
    take(word);
    all.words.push(word);
    all.terms.push(terms[rank] ?? 0);
  });
  take(undefined);
  return all;
}

/** 0, −1, 1, −2… as 0, 1, 2, 3… */
function zigzag(number: number): number {
  return number >= 0 ? 2 * number : -2 * number - 1;
}

function fromZigzag(code: number): number {
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}
