import {sharedLetters} from './frontCoding';
import {NO_LANGUAGE} from './language';
import {nearWords} from './nearWords';
import {areRelatives, familyBeginning} from './relatives';
import {stem} from './stem';
import type {KnownWords} from './words';

/** The words an index knows, and the ways to reach them from a word as it was typed (folded). */
export interface Vocabulary {
  /** Number of the term of a word: its own, or that of the words with the same stem. */
  term(surface: string): number | undefined;
  /** Number of documents that hold a term. */
  frequency(term: number): number;
  /** Number of the term of a word written exactly so in the texts. */
  word(surface: string): number | undefined;
  /** True for a word that no text has and that is one of the language: nothing is wrong with it. */
  isOfLanguage(surface: string): boolean;
  /** Words that begin with `prefix`, one for each term, those of the most frequent terms first. */
  startingWith(prefix: string, limit: number): FoundWord[];
  /**
   * The nearest words within `max` edits, one for each term, those of the most frequent terms first; with `unfinished`,
   * words whose beginning is near.
   */
  nearest(
    surface: string,
    max: number,
    limit: number,
    unfinished?: boolean,
  ): {words: FoundWord[]; distance: number};
  /** Words of the same family (see `areRelatives`), one for each term, those of the most frequent terms first. */
  relatives(surface: string, limit: number): FoundWord[];
  /** Words one edit away, the word itself left out; one for each term, those of the most frequent terms first. */
  neighbours(surface: string, limit: number): FoundWord[];
}

/** A word of the texts, folded, and its term. */
export interface FoundWord {
  word: string;
  term: number;
}

/** Letters that a stem always keeps of its word: words of one stem stand near each other in the sorted list. */
const KEPT_LETTERS = 2;

/** Opens the words of an index. `frequency` says how many documents hold a term. */
export function openVocabulary(
  {words, terms}: KnownWords,
  frequency: (term: number) => number,
  language = NO_LANGUAGE,
): Vocabulary {
  /** Of the words at some places, the first of each term: the most frequent terms first, equals in the order of their numbers. */
  function best(places: readonly number[], limit: number): FoundWord[] {
    const found = new Map<number, string>();
    for (const place of places) {
      const term = terms[place] ?? 0;
      if (!found.has(term)) found.set(term, words[place] ?? '');
    }
    return [...found]
      .map(([term, word]) => ({term, word, documents: frequency(term)}))
      .sort((a, b) => b.documents - a.documents || a.term - b.term)
      .slice(0, limit)
      .map(({term, word}) => ({term, word}));
  }

  function placesOf(prefix: string): number[] {
    const places: number[] = [];
    for (let place = firstNotBefore(words, prefix); words[place]?.startsWith(prefix); place += 1) {
      places.push(place);
    }
    return places;
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
    frequency,
    isOfLanguage(surface) {
      return (
        language !== NO_LANGUAGE &&
        language.has(surface, nearWords(words, surface, 1, false).places.length > 0)
      );
    },
    startingWith(prefix, limit) {
      return best(placesOf(prefix), limit);
    },
    relatives(surface, limit) {
      const places = placesOf(familyBeginning(surface));
      return best(
        places.filter((place) => areRelatives(surface, words[place] ?? '')),
        limit,
      );
    },
    nearest(surface, max, limit, unfinished = false) {
      const {places, distance} = nearWords(words, surface, max, unfinished);
      return {words: best(places, limit), distance};
    },
    neighbours(surface, limit) {
      const own = firstNotBefore(words, surface);
      const after = words[own] === surface ? own + 1 : own;
      const before = nearWords(words.slice(0, own), surface, 1, false).places;
      const following = nearWords(words.slice(after), surface, 1, false).places;
      return best([...before, ...following.map((place) => after + place)], limit);
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
