import {sharedLetters} from './frontCoding';
import {nearWords} from './nearWords';
import {stem} from './stem';
import type {KnownWords} from './words';

/** The words an index knows, and the ways to reach them from a word as it was typed (folded). */
export interface Vocabulary {
  /** Number of the term of a word: its own, or that of the words with the same stem. */
  term(surface: string): number | undefined;
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

/** Letters that a stem always keeps of its word: words of one stem stand near each other in the sorted list. */
const KEPT_LETTERS = 2;

/** Opens the words of an index. `frequency` says how many documents hold a term. */
export function openVocabulary({words, terms}: KnownWords, frequency: (term: number) => number): Vocabulary {
  /** The most frequent first; equals in the order of their numbers. */
  function best(found: ReadonlySet<number>, limit: number): number[] {
    return [...found]
      .map((term) => ({term, documents: frequency(term)}))
      .sort((a, b) => b.documents - a.documents || a.term - b.term)
      .slice(0, limit)
      .map(({term}) => term);
  }

  function word(surface: string): number | undefined {
    const place = firstNotBefore(words, surface);
    return words[place] === surface ? terms[place] : undefined;
  }

  function term(surface: string): number | undefined {
    const written = word(surface);
    if (written !== undefined) return written;
    const wanted = stem(surface);
    const beginning = surface.slice(0, KEPT_LETTERS);
    let place = firstNotBefore(words, beginning);
    for (; words[place]?.startsWith(beginning); place += 1) {
      const candidate = words[place] ?? '';
      // Cheap before dear: two words of one stem share more than their beginning.
      if (sharedLetters(candidate, wanted) >= Math.min(3, wanted.length) && stem(candidate) === wanted)
        return terms[place];
    }
    return undefined;
  }

  return {
    term,
    word,
    startingWith(prefix, limit) {
      const found = new Set<number>();
      for (let place = firstNotBefore(words, prefix); words[place]?.startsWith(prefix); place += 1) {
        found.add(terms[place] ?? 0);
      }
      return best(found, limit);
    },
    nearest(surface, max, limit, unfinished = false) {
      const {places, distance} = nearWords(words, surface, max, unfinished);
      return {terms: best(new Set(places.map((place) => terms[place] ?? 0)), limit), distance};
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
