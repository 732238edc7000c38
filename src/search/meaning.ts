import type {Token} from './analysis';
import {analyse} from './analysis';
import {equivalents} from './equivalents';
import type {Vocabulary} from './vocabulary';

/** What one word of a query may stand for: terms of the index, each with a worth between 0 and 1. Never empty. */
export type Meaning = ReadonlyMap<number, number>;

const WORTH = {
  exact: 1,
  /** « brise glace » for « briseglace », or the reverse. */
  resegmented: 0.9,
  /** The word being typed, when no text has it as it stands, then when one has. */
  completion: 0.6,
  completionOfKnown: 0.3,
  /** One edit, two edits, one edit in the beginning of a word. */
  typo: [0.7, 0.5],
  typoInPrefix: 0.4,
};

/** Bounds that keep any query cheap. */
const MAX_WORDS = 32;
const MAX_UNKNOWN_WORDS = 8;
const MAX_LENGTH_OF_UNKNOWN = 40;
const MAX_COMPLETIONS = 24;
const MAX_NEAR = 8;

/**
 * Reads a query as a list of meanings, one for each of its words that the index can make something of. Stop words
 * count only when nothing else does, so that a query made of them (« qui fait quoi ») still finds. Words are read as
 * words: no character is an operator.
 */
export function meanings(query: string, vocabulary: Vocabulary): Meaning[] {
  const typed = analyse(query);
  const unfinished = typed.findLast(({end}) => end === query.length);
  const tokens = [...new Map(typed.map((token) => [token.stem, token])).values()];
  const subjects = meaningsOf(
    tokens.filter(({stop}) => !stop),
    unfinished,
    vocabulary,
  );
  return subjects.length > 0 ? subjects : meaningsOf(tokens, unfinished, vocabulary);
}

function meaningsOf(
  tokens: readonly Token[],
  unfinished: Token | undefined,
  vocabulary: Vocabulary,
): Meaning[] {
  const joined = joinedNeighbours(tokens, vocabulary);
  let unknown = 0;
  return tokens
    .flatMap((token): Meaning[] => {
      const known = knownTerms(token, vocabulary);
      const last = token === unfinished;
      const meaning = new Map<number, number>();
      if (last) {
        const worth = known.length > 0 ? WORTH.completionOfKnown : WORTH.completion;
        addTo(meaning, vocabulary.startingWith(token.surface, MAX_COMPLETIONS), worth);
      }
      addTo(meaning, joined.get(token) ?? [], WORTH.resegmented);
      addTo(meaning, known, WORTH.exact);
      if (meaning.size > 0) return [meaning];
      unknown += 1;
      return unknown <= MAX_UNKNOWN_WORDS ? guesses(token.surface, last, vocabulary) : [];
    })
    .slice(0, MAX_WORDS);
}

/** Terms a word names for sure: its own and those of its equivalents. */
function knownTerms({surface}: Token, vocabulary: Vocabulary): number[] {
  return [surface, ...equivalents(surface)].flatMap((word) => vocabulary.term(word) ?? []);
}

/** What a word unknown to the index may have been meant for: the likeliest kind of slip that leads somewhere. */
function guesses(surface: string, unfinished: boolean, vocabulary: Vocabulary): Meaning[] {
  if (surface.length > MAX_LENGTH_OF_UNKNOWN) return [];
  const split = () => splitWord(surface, vocabulary).map((term) => new Map([[term, WORTH.resegmented]]));
  const max = allowedEdits(surface);
  if (max === 0) return split();

  const near = vocabulary.nearest(surface, max, MAX_NEAR);
  const typo = near.terms.length > 0 ? [worthEach(near.terms, WORTH.typo[near.distance - 1] ?? 0)] : [];
  if (near.distance === 1 && typo.length > 0) return typo;
  const parts = split();
  if (parts.length > 0) return parts;
  const beginning = vocabulary.startingWith(surface, MAX_NEAR);
  if (beginning.length > 0) return [worthEach(beginning, WORTH.completion)];
  if (typo.length > 0 || !unfinished) return typo;
  const {terms} = vocabulary.nearest(surface, 1, MAX_NEAR, true);
  return terms.length > 0 ? [worthEach(terms, WORTH.typoInPrefix)] : [];
}

/** Slips forgiven in a word: none when it is short or holds a digit (« T3010 » is not « T3012 »). */
function allowedEdits(surface: string): number {
  if (surface.length < 4 || /\d/.test(surface)) return 0;
  return surface.length < 8 ? 1 : 2;
}

/** « briseglace », « loi25 »: the two terms of the most even cut into two words the texts have; empty when there is none. */
function splitWord(surface: string, vocabulary: Vocabulary): number[] {
  const cuts = Array.from({length: Math.max(0, surface.length - 3)}, (_, rank) => rank + 2);
  const evenFirst = cuts.sort((a, b) => Math.abs(a - surface.length / 2) - Math.abs(b - surface.length / 2));
  for (const cut of evenFirst) {
    const left = vocabulary.word(surface.slice(0, cut));
    const right = vocabulary.word(surface.slice(cut));
    if (left !== undefined && right !== undefined) return [left, right];
  }
  return [];
}

/** « co working »: for two words side by side, the term of the word they make together when the texts have it. */
function joinedNeighbours(tokens: readonly Token[], vocabulary: Vocabulary): Map<Token, number[]> {
  const joined = new Map<Token, number[]>();
  tokens.forEach((token, rank) => {
    const next = tokens[rank + 1];
    const term = next && vocabulary.word(token.surface + next.surface);
    if (next === undefined || term === undefined) return;
    joined.set(token, [...(joined.get(token) ?? []), term]);
    joined.set(next, [term]);
  });
  return joined;
}

function worthEach(terms: readonly number[], worth: number): Meaning {
  return new Map(terms.map((term) => [term, worth]));
}

function addTo(meaning: Map<number, number>, terms: readonly number[], worth: number): void {
  for (const term of terms) meaning.set(term, Math.max(worth, meaning.get(term) ?? 0));
}
