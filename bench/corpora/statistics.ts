import {brotli} from '../brotli';
import type {BenchDocument} from '../document';
import {textOf} from '../document';

/** What tells whether two corpora are alike. */
export interface Statistics {
  documents: number;
  /** Bytes of the text, as it is and under brotli 11. */
  raw: number;
  brotli: number;
  words: number;
  meanWords: number;
  /** Different words, lower case. */
  vocabulary: number;
  /** β of Heaps' law V = K·nᵝ, between a tenth of the corpus and the whole. */
  heaps: number;
}

export async function statistics(documents: readonly BenchDocument[]): Promise<Statistics> {
  const texts = documents.map(textOf);
  const bytes = Buffer.from(texts.join('\n'));
  const tenth = countsOf(texts.slice(0, Math.ceil(texts.length / 10)));
  const {words, vocabulary} = countsOf(texts);
  return {
    documents: documents.length,
    raw: bytes.length,
    brotli: (await brotli(bytes)).length,
    words,
    meanWords: words / documents.length,
    vocabulary,
    heaps: Math.log(vocabulary / tenth.vocabulary) / Math.log(words / tenth.words),
  };
}

function countsOf(texts: readonly string[]): {words: number; vocabulary: number} {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return {words: words.length, vocabulary: new Set(words).size};
}
