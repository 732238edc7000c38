import {analyse} from './analysis';
import type {Answer, Rewording, SearchResult} from './answer';
import {openCards} from './cards';
import type {Card, DocumentKind} from './card';
import type {SearchPart} from './format';
import {INDEX_VERSION} from './format';
import {openEngine} from './engine';
import type {Explanation} from './explanation';
import type {Alternative, Reading} from './meaning';
import {readQuery} from './meaning';
import {openFacets} from './namedFacets';
import type {Weighed} from './ranking';
import {coverageFactor, heldShare, preference, weigh} from './ranking';
import {sections} from './sections';
import {openSpelling} from './spelling';
import {suggestions} from './suggestions';
import {openSynonyms} from './synonyms';
import {openVocabulary} from './vocabulary';
import {addWords, NO_WORDS} from './words';

export interface SearchOptions {
  /** Most results to give; 10 when not said. */
  limit?: number;
  /** Kinds of results to keep; all when not said. */
  kinds?: readonly DocumentKind[];
}

/** A stretch of a text, in UTF-16 units, end excluded: `text.slice(start, end)`. */
export interface Range {
  start: number;
  end: number;
}

export interface Search {
  /**
   * Documents that hold at least one word of the query, best first. Any string is welcome: nothing in it is syntax, and
   * it never throws. Empty when the query has no word, or no word the index can make something of.
   */
  search(query: string, options?: SearchOptions): SearchResult[];
  /** The same documents as a page shows them: by kind, with what was made of the words. */
  ask(query: string): Answer;
  /** Why each of the same documents stands where it does. */
  explain(query: string, options?: SearchOptions): Explanation[];
  /**
   * Gives the function that finds, in a text, the words a query asks for: whole words, without the elided article,
   * in order. It reads the query once, for all the texts of a page.
   */
  highlighter(query: string): (text: string) => Range[];
}

/** A document found, before it is made a result. */
interface Scored {
  rank: number;
  card: Card;
  score: number;
  /** Given by lunr. */
  relevance: number;
  /** Of the query, 0 to 1. */
  share: number;
  held: ReadonlySet<number>;
}

/**
 * Opens the parts of an index made by `buildSearch`, in their order, in Node or in the browser: all of them, or those
 * that have come so far (the first at least), which find in fewer texts. Throws on a part of another version.
 */
export function openSearch(parts: readonly SearchPart[]): Search {
  const [first] = parts;
  const stranger = parts.find(({version}) => version !== INDEX_VERSION);
  if (!first?.head || stranger) {
    throw new Error(`Unknown version of search index: ${String((stranger ?? first)?.version)}`);
  }
  const {documentCount, head} = first;
  const cards = openCards(head.cards);
  const engine = openEngine(parts);
  const known = parts.reduce((sofar, {words}) => addWords(words, sofar), NO_WORDS);
  const vocabulary = openVocabulary(known, engine.frequency);
  const synonyms = openSynonyms(head.synonyms);
  const namedFacets = openFacets(head.facets);
  const spelling = openSpelling(() => [
    ...head.facets.flatMap(({names}) => names),
    ...head.synonyms.equivalents.flatMap(({mots}) => mots),
    ...cards.map(({title}) => title),
  ]);

  function read(query: string): Reading {
    return readQuery(query, vocabulary, synonyms);
  }

  function find(
    {meanings}: Reading,
    {limit = 10, kinds}: SearchOptions,
  ): {found: Scored[]; weighed: Weighed[]} {
    if (meanings.length === 0) return {found: [], weighed: []};
    const weighed = weigh(meanings, engine.frequency, documentCount);
    const scored = engine.query(worths(meanings)).flatMap(({rank, score, terms}): Scored[] => {
      const card = cards[rank];
      if (!card || (kinds && !kinds.includes(card.kind))) return [];
      const held = new Set(terms);
      const share = weighed.reduce((sum, {meaning, weight}) => sum + weight * heldShare(meaning, held), 0);
      const total = round(score * coverageFactor(share) * preference(card));
      return [{rank, card, score: total, relevance: score, share, held}];
    });
    scored.sort((a, b) => b.score - a.score || a.rank - b.rank);
    return {found: bestOfEach(scored, limit), weighed};
  }

  function search(query: string, options: SearchOptions = {}): SearchResult[] {
    return find(read(query), options).found.map(toResult);
  }

  function ask(query: string): Answer {
    const reading = read(query);
    const results = find(reading, {limit: Infinity}).found.map(toResult);
    const rewordings = reading.rewordings.map((rewording) => spelled(rewording, spelling));
    return {
      ...sections(results),
      facets: namedFacets(reading.meanings, unfinishedWord(query)),
      rewordings,
      suggestions: suggestions(query, rewordings, vocabulary, engine.frequency, spelling),
    };
  }

  function explain(query: string, options: SearchOptions = {}): Explanation[] {
    const {found, weighed} = find(read(query), options);
    return found.map(({held, relevance, share, ...scored}) => ({
      ...toResult(scored),
      relevance,
      share,
      preference: preference(scored.card),
      words: weighed.map(({meaning, weight}) => ({
        typed: meaning.typed,
        weight,
        held: heldShare(meaning, held),
        by: meaning.alternatives
          .filter(({terms}) => terms.some((term) => held.has(term)))
          .map(({way, words, worth}) => ({way, word: words.map(spelling).join(', '), worth})),
        fields: engine.fieldsOf(scored.rank, termsOf(meaning.alternatives)),
      })),
    }));
  }

  function highlighter(query: string) {
    const terms = new Set(worths(read(query).meanings).keys());
    return (text: string): Range[] =>
      analyse(text)
        .filter((token) => terms.has(vocabulary.term(token.surface) ?? -1))
        .map(({start, end}) => ({start, end}));
  }

  return {search, ask, explain, highlighter};
}

/** All the terms of a query, each with the best worth a word gives it; terms wanted together share theirs. */
function worths(meanings: Reading['meanings']): Map<number, number> {
  const best = new Map<number, number>();
  for (const {terms, worth} of meanings.flatMap(({alternatives}) => alternatives)) {
    for (const term of terms) best.set(term, Math.max(worth / terms.length, best.get(term) ?? 0));
  }
  return best;
}

function termsOf(alternatives: readonly Alternative[]): number[] {
  return alternatives.flatMap(({terms}) => terms);
}

function toResult({card, score}: Pick<Scored, 'card' | 'score'>): SearchResult {
  return {...card, score};
}

/** The last word, folded, when nothing follows it. */
function unfinishedWord(query: string): string {
  const last = analyse(query).at(-1);
  return last?.end === query.length ? last.surface : '';
}

/** Words an index knows folded, as they are written; a few of them. */
function spelled(rewording: Rewording, spelling: (folded: string) => string): Rewording {
  return rewording.kind === 'remplace'
    ? {...rewording, by: rewording.by.slice(0, MAX_WORDS_SHOWN).map(spelling)}
    : rewording;
}
const MAX_WORDS_SHOWN = 4;

/** Of the documents that speak of one thing (a stage and its passages), the best; no more than `limit` things. */
function bestOfEach(scored: readonly Scored[], limit: number): Scored[] {
  const best = new Map<string, Scored>();
  for (const found of scored) {
    if (best.size >= limit) break;
    const thing = `${found.card.kind} ${found.card.id}`;
    if (!best.has(thing)) best.set(thing, found);
  }
  return [...best.values()];
}

/** Six figures: enough to tell results apart, and the same on every machine. */
function round(score: number): number {
  return Number(score.toPrecision(6));
}
