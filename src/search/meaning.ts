import type {Rewording} from './answer';
import type {Token} from './analysis';
import {analyse} from './analysis';
import {readCodes} from './codes';
import type {WithoutFiller} from './filler';
import {NO_FILLER} from './filler';
import type {Guess} from './guesses';
import {guess} from './guesses';
import {stem} from './stem';
import type {Kin, Synonyms} from './synonyms';
import type {Vocabulary} from './vocabulary';

/** One thing a word of a query may stand for: terms of the index, all of which a document should hold. */
export interface Alternative {
  terms: readonly number[];
  /** 0 to 1; 1 for the word itself. */
  worth: number;
  /** How one gets from the word to these terms. */
  way: Way;
  /** The words of the terms, as far as they are worth showing. */
  words: readonly string[];
}

/** The word itself, a word of its stem, of its family, one that means the same, looser kin, two words joined or one cut, its end added, a slip. */
export type Way = 'exact' | 'form' | 'family' | 'synonym' | 'kin' | 'resegmented' | 'beginning' | 'slip';

/** What one word of a query may stand for. */
export interface Meaning {
  /** As it was typed. */
  typed: string;
  /** False for a stop word beside a word of a subject. */
  isSubject: boolean;
  /** Stems it may have: its own, or those of the words it was taken for. */
  stems: readonly string[];
  /** Never empty. */
  alternatives: readonly Alternative[];
}

/** A query read. */
export interface Reading {
  meanings: readonly Meaning[];
  /** Of each word that carries a subject, even if only to introduce the rest: its stem, then those of what it was taken for. */
  stems: readonly (readonly string[])[];
  rewordings: readonly Rewording[];
}

/** What each way is worth. */
export const WORTH = {
  exact: 1,
  synonym: 0.65,
  kin: 0.4,
  /** Several words together mean what they say for sure: « faire de l’argent ». */
  kinOfPhrase: 0.7,
  /** « reconnaissance » for « reconnu », when texts have it, then when none has. */
  family: 0.4,
  familyOfUnknown: 0.7,
  /** « brise glace » for « briseglace », or the reverse. */
  resegmented: 0.9,
  /** The word being typed, when no text has it as it stands, then when one has. */
  completion: 0.6,
  completionOfKnown: 0.3,
};

/** Bounds that keep any query cheap. */
const MAX_WORDS = 32;
const MAX_UNKNOWN_WORDS = 8;
const MAX_COMPLETIONS = 24;
const MAX_FAMILY = 6;
/** Enough for one to see how the word was understood. */
const MAX_KIN_SHOWN = 2;

/**
 * Reads a query as a list of meanings, one for each of its words that the index can make something of. Stop words
 * count for all when nothing else does, and for little beside one word of a subject (« qui fait quoi »): a query made
 * of them still finds. Words are read as words: no character is an operator.
 */
export function readQuery(
  query: string,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  withoutFiller: WithoutFiller = NO_FILLER,
): Reading {
  const whole = readCodes(query, analyse(query), vocabulary);
  const phrases = new Set(phrasesIn(whole, synonyms));
  const typed = withoutFiller(whole, (token) => phrases.has(token));
  const unfinished = typed.findLast(({end}) => end === query.length);
  const tokens = [...new Map(typed.map((token) => [token.stem, token])).values()];
  const read = (words: readonly Token[]) => readWords(query, words, unfinished, vocabulary, synonyms);
  const said = read(tokens.filter(({stop}) => !stop));
  const taken = new Map(said.meanings.map((meaning) => [meaning.stems[0], meaning.stems]));
  const stems = whole.flatMap(({stem, stop}) => (stop ? [] : [taken.get(stem) ?? [stem]]));
  const subjects = {...said, stems};
  if (subjects.meanings.length === 0) return {...read(tokens), stems, rewordings: subjects.rewordings};
  if (subjects.meanings.length > 1) return subjects;
  const stops = read(tokens.filter(({stop}) => stop)).meanings;
  const beside = stops.map((meaning) => ({...meaning, isSubject: false}));
  return {...subjects, meanings: [...subjects.meanings, ...beside].slice(0, MAX_WORDS)};
}

/** The words that mean something else too together with their neighbours. */
function phrasesIn(tokens: readonly Token[], synonyms: Synonyms): Token[] {
  const subjects = tokens.filter(({stop}) => !stop);
  return synonyms
    .spans(subjects.map(({stem}) => [stem]))
    .filter(({start, end}) => end - start > 1)
    .flatMap(({start, end}) => subjects.slice(start, end));
}

function readWords(
  query: string,
  tokens: readonly Token[],
  unfinished: Token | undefined,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
): Omit<Reading, 'stems'> {
  const joined = joinedNeighbours(tokens, vocabulary);
  const named = new Set(
    synonyms.spans(tokens.map(({stem}) => [stem])).flatMap(({start, end}) => tokens.slice(start, end)),
  );
  const guesses = new Map<Token, readonly Guess[]>();
  const families = new Map<Token, readonly Alternative[]>();
  const sure = tokens.map((token) => {
    const alternatives = sureAlternatives(token, joined.get(token) ?? [], token === unfinished, vocabulary);
    // A word that the data knows needs neither a family nor a guess.
    if (alternatives.length === 0 && !named.has(token)) {
      if (vocabulary.isOfLanguage(token.surface))
        families.set(token, familyOf(token, WORTH.familyOfUnknown, vocabulary));
      else if (guesses.size < MAX_UNKNOWN_WORDS)
        guesses.set(token, guess(token.surface, token === unfinished, vocabulary));
    }
    return alternatives;
  });
  const stems = tokens.map((token) => [
    token.stem,
    ...(guesses.get(token) ?? []).flatMap(({words}) => words.map(stem)),
  ]);
  const kin = kinOf(query, tokens, stems, synonyms, vocabulary);
  const readings = tokens.map((token, rank): Meaning[] => {
    const typed = query.slice(token.start, token.end);
    const meaning = (alternatives: readonly Alternative[]): Meaning[] =>
      alternatives.length > 0 ? [{typed, isSubject: true, stems: stems[rank] ?? [], alternatives}] : [];
    const guessed = guesses.get(token) ?? [];
    const known = [
      ...(sure[rank] ?? []),
      ...(families.get(token) ?? []),
      ...(kin.alternatives.get(token) ?? []),
    ];
    // A word cut in two is two words to find; other guesses are so many meanings of one word.
    return guessed.some(({isPart}) => isPart)
      ? guessed.flatMap((part) => meaning([toAlternative(part)]))
      : meaning([...known, ...guessed.map(toAlternative)]);
  });
  const guessed = tokens.flatMap((token, rank): Rewording[] => {
    const typed = query.slice(token.start, token.end);
    if (readings[rank]?.length === 0) return [{kind: 'ignore', typed}];
    const by = guessedWords(guesses.get(token) ?? []);
    if (by.length > 0) return [{kind: 'remplace', typed, by}];
    const family = (families.get(token) ?? []).flatMap(({words}) => words).slice(0, MAX_KIN_SHOWN);
    return family.length > 0 ? [{kind: 'aussi', typed, by: family}] : [];
  });
  // One thing said of a word is enough: first, that it was taken for another.
  const said = new Set(guessed.map(({typed}) => typed));
  return {
    meanings: readings.flat().slice(0, MAX_WORDS),
    rewordings: [...guessed, ...kin.rewordings.filter(({typed}) => !said.has(typed))],
  };
}

/** What the guesses of one word look up in its place: the two words it is made of are one thing. */
function guessedWords(guesses: readonly Guess[]): string[] {
  const words = guesses.flatMap(({words}) => words);
  return guesses.some(({isPart}) => isPart) ? [words.join(' ')] : words;
}

/** Terms that need no guess: the word's own, that of the word it makes with its neighbour, those it may be the beginning of. */
function sureAlternatives(
  {surface}: Token,
  joined: readonly string[],
  isUnfinished: boolean,
  vocabulary: Vocabulary,
): Alternative[] {
  const own = vocabulary.term(surface);
  const alternatives: Alternative[] = [];
  if (own !== undefined) {
    const way = vocabulary.word(surface) === undefined ? 'form' : 'exact';
    alternatives.push({terms: [own], worth: WORTH.exact, way, words: [surface]});
  }
  for (const word of joined) {
    const term = vocabulary.word(word);
    if (term !== undefined)
      alternatives.push({terms: [term], worth: WORTH.resegmented, way: 'resegmented', words: [word]});
  }
  if (own !== undefined) {
    alternatives.push(
      ...familyOf({surface}, WORTH.family, vocabulary).filter(({terms}) => !terms.includes(own)),
    );
  }
  if (isUnfinished && mayBeCut(surface, own)) {
    const worth = alternatives.length > 0 ? WORTH.completionOfKnown : WORTH.completion;
    for (const {term, word} of vocabulary.startingWith(surface, MAX_COMPLETIONS)) {
      if (term !== own) alternatives.push({terms: [term], worth, way: 'beginning', words: [word]});
    }
  }
  return alternatives;
}

/** The words of one root with another: « emprunt » for « emprunteur ». */
function familyOf({surface}: Pick<Token, 'surface'>, worth: number, vocabulary: Vocabulary): Alternative[] {
  return vocabulary
    .relatives(surface, MAX_FAMILY)
    .map(({term, word}) => ({terms: [term], worth, way: 'family', words: [word]}));
}

/** « 5000 » is not the beginning of « 50 000 »; a shorter number that no text has may be that of a year. */
function mayBeCut(surface: string, own: number | undefined): boolean {
  return !/^\d+$/.test(surface) || (own === undefined && surface.length < WHOLE_DIGITS);
}
const WHOLE_DIGITS = 4;

/** For each word that has kin, alone or with its neighbours, what its kin bring; and how to say so, once for each run of words. */
function kinOf(
  query: string,
  tokens: readonly Token[],
  stems: readonly (readonly string[])[],
  synonyms: Synonyms,
  vocabulary: Vocabulary,
) {
  const alternatives = new Map<Token, Alternative[]>();
  const phrases = new Map<string, Map<string, string>>();
  for (const {start, end, kin} of synonyms.spans(stems)) {
    const span = tokens.slice(start, end);
    const typed = query.slice(span[0]?.start, span.at(-1)?.end);
    const shown = phrases.get(typed) ?? new Map<string, string>([[nameOf(typed), typed]]);
    const own = documentsOf(
      span.map(({surface}) => vocabulary.term(surface)),
      vocabulary,
    );
    for (const alternative of kin.flatMap((one) => kinAlternative(one, span.length > 1, vocabulary))) {
      for (const token of span) alternatives.set(token, [...(alternatives.get(token) ?? []), alternative]);
      // Worth saying when it brings more than the words themselves: « argent » as « financement », not the reverse.
      if (documentsOf(alternative.terms, vocabulary) <= own) continue;
      for (const phrase of alternative.words) {
        if (!shown.has(nameOf(phrase))) shown.set(nameOf(phrase), phrase);
      }
    }
    phrases.set(typed, shown);
  }
  const rewordings = [...phrases].flatMap(([typed, shown]): Rewording[] => {
    const by = [...shown.values()].slice(1, 1 + MAX_KIN_SHOWN);
    return by.length > 0 ? [{kind: 'aussi', typed, by}] : [];
  });
  return {alternatives, rewordings};
}

/** Documents that hold all of some terms, at most; none when a word has no term. */
function documentsOf(terms: readonly (number | undefined)[], vocabulary: Vocabulary): number {
  return Math.min(...terms.map((term) => (term === undefined ? 0 : vocabulary.frequency(term))));
}

/** What tells a phrase from another for a reader: « employée » says no more than « employé ». */
function nameOf(phrase: string): string {
  return analyse(phrase)
    .map(({stem}) => stem)
    .join(' ');
}

function kinAlternative(
  {phrase, surfaces, isEqual}: Kin,
  isOfPhrase: boolean,
  vocabulary: Vocabulary,
): Alternative[] {
  const terms = surfaces.map((surface) => vocabulary.term(surface));
  if (terms.length === 0 || !terms.every((term) => term !== undefined)) return [];
  return [
    isEqual
      ? {terms, worth: WORTH.synonym, way: 'synonym', words: [phrase]}
      : {terms, worth: isOfPhrase ? WORTH.kinOfPhrase : WORTH.kin, way: 'kin', words: [phrase]},
  ];
}

function toAlternative({terms, worth, words, isPart}: Guess): Alternative {
  return {terms, worth, way: isPart ? 'resegmented' : 'slip', words};
}

/** « co working »: for two words side by side, the word they make together when the texts have it. */
function joinedNeighbours(tokens: readonly Token[], vocabulary: Vocabulary): Map<Token, string[]> {
  const joined = new Map<Token, string[]>();
  tokens.forEach((token, rank) => {
    const next = tokens[rank + 1];
    if (!next) return;
    const word = token.surface + next.surface;
    if (vocabulary.word(word) === undefined) return;
    joined.set(token, [...(joined.get(token) ?? []), word]);
    joined.set(next, [word]);
  });
  return joined;
}
