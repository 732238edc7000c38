import type {BenchDocument} from '../document';
import {textOf} from '../document';

/** Words of a text, lower case, as they are written; a hyphen or an apostrophe ends a word. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Without accents, marks nor ligatures. */
export function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** For each word of the corpus, the number of documents that hold it. */
export function documentFrequencies(documents: readonly BenchDocument[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const document of documents) {
    for (const word of new Set(wordsOf(textOf(document)))) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  return frequencies;
}
