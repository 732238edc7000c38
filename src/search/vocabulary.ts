import {editDistance} from './editDistance';
import {stem} from './stem';

/** The words an index knows, and the ways to reach them from a word as it was typed (folded). */
export interface Vocabulary {
  /** Number of the term that has this stem. */
  term(stem: string): number | undefined;
  /** Number of the term of a word written exactly so in the texts. */
  word(surface: string): number | undefined;
  /** Terms of the words that begin with `prefix`, the most frequent terms first. */
  startingWith(prefix: string, limit: number): number[];
  /** Terms of the nearest words within `max` edits, the most frequent first; with `unfinished`, of their beginnings. */
  nearest(
    surface: string,
    max: number,
    limit: number,
    unfinished?: boolean,
  ): {terms: number[]; distance: number};
}

/** Opens the words of an index; `terms` is that of `SearchIndex`. */
export function openVocabulary(terms: readonly string[]): Vocabulary {
  const numbers = new Map<string, number>();
  const words = new Map<string, number>();
  terms.forEach((term, number) => {
    for (const surface of term.split(' ')) {
      words.set(surface, number);
      numbers.set(stem(surface), number);
    }
  });
  const sorted = [...words.keys()].sort();

  /** Terms are numbered by falling frequency, so that the smallest numbers are the most frequent. */
  function termsOf(surfaces: readonly string[], limit: number): number[] {
    const found = new Set(surfaces.flatMap((surface) => words.get(surface) ?? []));
    return [...found].sort((a, b) => a - b).slice(0, limit);
  }

  return {
    term: (wanted) => numbers.get(wanted),
    word: (surface) => words.get(surface),
    startingWith(prefix, limit) {
      const first = firstNotBefore(sorted, prefix);
      let after = first;
      while (sorted[after]?.startsWith(prefix)) after += 1;
      return termsOf(sorted.slice(first, after), limit);
    },
    nearest(surface, max, limit, unfinished = false) {
      let distance = max;
      let near: string[] = [];
      for (const word of sorted) {
        const edits = editDistance(surface, word, distance, unfinished);
        if (edits < distance) near = [];
        if (edits <= distance) {
          near.push(word);
          distance = edits;
        }
      }
      return {terms: termsOf(near, limit), distance};
    },
  };
}

/** Rank of the first word that does not come before `wanted`, by bisection. */
function firstNotBefore(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
