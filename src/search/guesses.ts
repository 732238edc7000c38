import {allowedEdits} from './slips';
import type {FoundWord, Vocabulary} from './vocabulary';

/** Terms that a word unknown to the index may have been meant for. */
export interface Guess {
  terms: readonly number[];
  worth: number;
  /** The words of the terms, folded. */
  words: readonly string[];
  /** True for one of the two words that the unknown one is made of: both are wanted. */
  isPart: boolean;
}

const WORTH = {
  /** « briseglace ». */
  split: 0.9,
  /** One edit, two edits, one edit in the beginning of a word. */
  typo: [0.7, 0.5],
  typoInPrefix: 0.4,
  /** The word is the beginning of others, though it is not the last one. */
  beginning: 0.6,
};

/** Bounds that keep any query cheap. */
const MAX_LENGTH = 40;
const MAX_NEAR = 8;

/** What a word unknown to the index may have been meant for: the likeliest kind of slip that leads somewhere. */
export function guess(surface: string, isUnfinished: boolean, vocabulary: Vocabulary): readonly Guess[] {
  if (surface.length > MAX_LENGTH) return [];
  const split = () => splitWord(surface, vocabulary);
  const max = allowedEdits(surface);
  if (max === 0) return split();

  const {words, distance} = vocabulary.nearest(surface, max, MAX_NEAR);
  const typo = likeliest(words, surface).map(single(WORTH.typo[distance - 1] ?? 0));
  if (distance === 1 && typo.length > 0) return typo;
  const parts = split();
  if (parts.length > 0) return parts;
  const beginning = vocabulary.startingWith(surface, MAX_NEAR);
  if (beginning.length > 0) return beginning.map(single(WORTH.beginning));
  if (typo.length > 0 || !isUnfinished) return typo;
  return vocabulary.nearest(surface, 1, MAX_NEAR, true).words.map(single(WORTH.typoInPrefix));
}

/** Hardly anyone gets the first letter wrong: words that have it, when there are some. */
function likeliest(words: readonly FoundWord[], surface: string): readonly FoundWord[] {
  const alike = words.filter(({word}) => word[0] === surface[0]);
  return alike.length > 0 ? alike : words;
}

function single(worth: number) {
  return ({term, word}: FoundWord): Guess => ({
    terms: [term],
    worth,
    words: [word],
    isPart: false,
  });
}

/** « briseglace »: the most even cut into two words the texts have; empty when there is none. A number is never cut. */
function splitWord(surface: string, vocabulary: Vocabulary): Guess[] {
  if (/\d/.test(surface)) return [];
  const cuts = Array.from({length: Math.max(0, surface.length - 3)}, (_, rank) => rank + 2);
  const evenFirst = cuts.sort((a, b) => Math.abs(a - surface.length / 2) - Math.abs(b - surface.length / 2));
  for (const cut of evenFirst) {
    const words = [surface.slice(0, cut), surface.slice(cut)];
    const terms = words.map((word) => vocabulary.word(word));
    if (terms.every((term) => term !== undefined)) {
      return words.map((word, rank) => ({
        terms: [terms[rank] ?? 0],
        worth: WORTH.split,
        words: [word],
        isPart: true,
      }));
    }
  }
  return [];
}
