import {countSyllables} from './syllables';

/** What a text asks of its reader. */
export interface Readability {
  sentences: number;
  words: number;
  syllables: number;
  /** Words, on average. */
  sentenceLength: number;
  /** Kandel and Moles: 100 is very easy, 0 very hard. */
  score: number;
}

/** What every page of the guide must reach. */
export const TARGETS = {score: 50, sentenceLength: 20} as const;

const SENTENCE_END = /(?<=[.!?…])["»)\s\u00a0]+(?=[\p{Lu}\p{N}«(])|\n+/u;
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;

/**
 * Measures a text by the formula of Kandel and Moles, which fits Flesch's reading ease to French:
 * 207 − 1,015 × words per sentence − 73,6 × syllables per word. A line feed ends a sentence: an item of a list is one.
 * What spaces
 * separate is a word (« l’idée », « allez-y »), a number is none. A text without words is as easy as can be.
 *
 * Source: L. Kandel et A. Moles, « Application de l’indice de Flesch à la langue française », Cahiers d’études de
 * radio-télévision, nº 19, 1958, p. 253-274.
 */
export function measure(text: string): Readability {
  const sentences = text.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = text.match(WORD) ?? [];
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  if (words.length === 0) return {sentences: 0, words: 0, syllables: 0, sentenceLength: 0, score: 207};
  const sentenceLength = words.length / sentences;
  return {
    sentences,
    words: words.length,
    syllables,
    sentenceLength,
    score: 207 - 1.015 * sentenceLength - 73.6 * (syllables / words.length),
  };
}

/** True when a page is as easy to read as every page must be. */
export function isReadable({score, sentenceLength}: Readability): boolean {
  return score >= TARGETS.score && sentenceLength <= TARGETS.sentenceLength;
}
