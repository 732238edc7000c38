import {editDistance} from '../model/editDistance';
import {fold} from './fold';
import type {Dictionary} from './dictionary';
import type {PackedLanguage} from './language';
import {allowedEdits} from './slips';
import {stem} from './stem';
import {packWordSet} from './wordSet';

/** Words of fewer letters are never taken for others. */
const LEAST_LETTERS = 4;

/** The words of a Hunspell dictionary (the text of its `.dic`), folded; proper names left out. */
export function dictionaryWords(dictionary: string): string[] {
  const words = dictionary
    .split('\n')
    .map((line) => /^\p{Ll}+(?=[/\t\s]|$)/u.exec(line)?.[0] ?? '')
    .map(fold);
  return [...new Set(words)].filter((word) => word.length >= LEAST_LETTERS);
}

/** Most slips are one letter: few of them may be taken for words of the language, and go without being corrected. */
const SPARSENESS = {near: 256, far: 32};

/**
 * Of the forms, only those that are one slip from a word of the texts: there are six times as many as words, and a word that
 * has to be two slips away to be taken for another seldom is.
 * @param known the words of the texts
 */
export function packLanguage({words, forms}: Dictionary, known: readonly string[]): PackedLanguage {
  const {near: nearWords, far} = confusableWords(words, known);
  const near = [...new Set([...nearWords, ...oneSlipAway(forms, known)])];
  return {near: packWordSet(near, SPARSENESS.near), far: packWordSet(far, SPARSENESS.far)};
}

/** Words of the language that the search would correct though nothing is wrong with them; the others need not be known. */
export interface ConfusableWords {
  /** One slip away from a word of the texts. */
  near: string[];
  /** Two slips away, or made of two words of the texts, or the beginning of one, or one slip away from a beginning. */
  far: string[];
}

/**
 * The words of a language that no text has, and that lead to some that texts have.
 * @param known the words of the texts, folded
 */
export function confusableWords(words: readonly string[], known: Iterable<string>): ConfusableWords {
  const texts = new Set([...known].filter((word) => !/\d/.test(word)));
  const stems = new Set([...texts].map(stem));
  const slips = openSlips(texts, allowedEdits);
  const beginnings = new Set([...texts].flatMap(beginningsOf));
  // The last word of a query may be one that is being typed, with its slip.
  const slipsInBeginning = openSlips(beginnings, () => 1);
  const placeOf = (form: string): Place | undefined => {
    const least = slips(form);
    if (least === 1) return 'near';
    const isFar =
      least < Infinity || beginnings.has(form) || isTwo(form, texts) || slipsInBeginning(form) < Infinity;
    return isFar ? 'far' : undefined;
  };
  const kept: ConfusableWords = {near: [], far: []};
  for (const word of words) {
    // A word may be far and its plural near: each is then looked for where it is.
    const places = new Set([placeOf(word), placeOf(pluralOf(word))]);
    // The stem takes longest to know, and few words come to it.
    const isPlaced = places.has('near') || places.has('far');
    if (!isPlaced || stems.has(stem(word))) continue;
    for (const place of places) if (place) kept[place].push(word);
  }
  return kept;
}

type Place = keyof ConfusableWords;

/** Those that no text has, and that are one slip away from a word of the texts. */
function oneSlipAway(forms: readonly string[], known: Iterable<string>): string[] {
  const texts = new Set([...known].filter((word) => !/\d/.test(word)));
  const stems = new Set([...texts].map(stem));
  const slips = openSlips(texts, (word) => Math.min(1, allowedEdits(word)));
  return forms.filter((form) => form.length >= LEAST_LETTERS && slips(form) === 1 && !stems.has(stem(form)));
}

function pluralOf(word: string): string {
  return /[sxz]$/.test(word) ? word : `${word}s`;
}

/**
 * Gives the function that counts the slips from another word to the nearest of some; Infinity when none is meant by it.
 * By deletions: two words that are some edits apart become the same once as many letters, at most, are taken from each.
 */
function openSlips(
  words: ReadonlySet<string>,
  allowed: (typed: string) => number,
): (typed: string) => number {
  const byRest = new Map<number, string[]>();
  const mayHave = new Uint8Array(FILTER_SIZE);
  for (const word of words) {
    // A slip may be longer than what it was meant for, and so be allowed more edits.
    eachRest(word, allowed(`${word}${'x'.repeat(MOST_EDITS)}`), (rest) => {
      const same = byRest.get(rest);
      if (same) same.push(word);
      else byRest.set(rest, [word]);
      mayHave[rest & (FILTER_SIZE - 1)] = 1;
    });
  }
  return (typed) => {
    const max = allowed(typed);
    const near = new Set<string>();
    eachRest(typed, max, (rest) => {
      if (mayHave[rest & (FILTER_SIZE - 1)] === 0) return;
      for (const word of byRest.get(rest) ?? []) near.add(word);
    });
    let least = Infinity;
    for (const word of near) least = Math.min(least, editDistance(typed, word, max));
    return least;
  };
}

const MOST_EDITS = 2;

/** Entries of the table that tells at once, most of the time, that no word leaves a rest; a power of two. */
const FILTER_SIZE = 2 ** 22;

/**
 * Gives digests of a word, then of what is left of it without one letter, without two… The letters that are left are never
 * put together: hundreds of thousands of words are looked up, and most of what is left of them is left of no other. Two
 * texts may have one digest: those that are brought together so are still to be compared.
 */
function eachRest(word: string, letters: number, give: (digest: number) => void, from = 0, start = 0): void {
  let digest = start;
  for (let place = from; place < word.length; place += 1) {
    if (letters > 0) eachRest(word, letters - 1, give, place + 1, digest);
    digest = (Math.imul(digest, 31) + word.charCodeAt(place)) | 0;
  }
  give(digest);
}

/** From one letter less than a word must have: a slip may add one. */
function beginningsOf(word: string): string[] {
  return Array.from({length: Math.max(0, word.length - LEAST_LETTERS + 1)}, (_, rank) =>
    word.slice(0, LEAST_LETTERS - 1 + rank),
  );
}

function isTwo(word: string, known: ReadonlySet<string>): boolean {
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    if (known.has(word.slice(0, cut)) && known.has(word.slice(cut))) return true;
  }
  return false;
}
