import {analyse} from './analysis';
import type {Answer, SearchResult} from './answer';
import {openCards} from './cards';
import {sections} from './sections';
import type {Card, DocumentKind, Proximity} from './card';
import type {SearchPart} from './format';
import {INDEX_VERSION} from './format';
import {openEngine} from './engine';
import type {Meaning} from './meaning';
import {meanings} from './meaning';
import {openVocabulary} from './vocabulary';
import {addWords, NO_WORDS} from './words';

export type {SearchResult} from './answer';

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
  /**
   * Gives the function that finds, in a text, the words a query asks for: whole words, without the elided article,
   * in order. It reads the query once, for all the texts of a page.
   */
  highlighter(query: string): (text: string) => Range[];
}

/** Documents that hold more of the words of the query come first: the share of its words is raised to this power. */
const COVERAGE_POWER = 3;

/** Small enough to decide only between documents of about the same relevance. */
const KIND_PREFERENCE: Record<DocumentKind, number> = {
  ressource: 1,
  besoin: 0.98,
  'etape-guide': 0.96,
  pratique: 0.96,
  gabarit: 0.96,
  fait: 0.96,
  terme: 0.94,
};
const PROXIMITY_PREFERENCE: Record<Proximity, number> = {
  estrie: 1,
  quebec: 0.98,
  canada: 0.96,
  ailleurs: 0.94,
};
/** What has ended is kept for memory: it comes last unless it is what one asks for by name. */
const CLOSED_PREFERENCE = 0.5;

/**
 * Opens the parts of an index made by `buildSearch`, in their order, in Node or in the browser: all of them, or those
 * that have come so far (the first at least), which find in fewer texts. Throws on a part of another version.
 */
export function openSearch(parts: readonly SearchPart[]): Search {
  const [first] = parts;
  const stranger = parts.find(({version}) => version !== INDEX_VERSION);
  if (!first?.cards || stranger) {
    throw new Error(`Unknown version of search index: ${String((stranger ?? first)?.version)}`);
  }
  const cards = openCards(first.cards);
  const engine = openEngine(parts);
  const known = parts.reduce((sofar, {words}) => addWords(words, sofar), NO_WORDS);
  const vocabulary = openVocabulary(known, engine.frequency);

  function search(query: string, {limit = 10, kinds}: SearchOptions = {}): SearchResult[] {
    const words = meanings(query, vocabulary);
    if (words.length === 0) return [];
    const matches = engine.query(bestWorths(words));
    const scored = matches.flatMap(({rank, score, terms}): Scored[] => {
      const card = cards[rank];
      if (!card || (kinds && !kinds.includes(card.kind))) return [];
      const share = coverage(words, new Set(terms));
      return [{rank, card, score: round(score * share ** COVERAGE_POWER * preference(card))}];
    });
    scored.sort((a, b) => b.score - a.score || a.rank - b.rank);
    return bestOfEach(scored, limit).map(({card, score}) => ({...card, score}));
  }

  function highlighter(query: string) {
    const terms = bestWorths(meanings(query, vocabulary));
    return (text: string): Range[] =>
      analyse(text)
        .filter((token) => terms.has(vocabulary.term(token.surface) ?? -1))
        .map(({start, end}) => ({start, end}));
  }

  function ask(query: string): Answer {
    const results = search(query, {limit: Infinity});
    return {...sections(results), facets: [], rewordings: [], suggestions: []};
  }

  return {search, ask, highlighter};
}

/** All the terms of a query, each with the best worth a word gives it. */
function bestWorths(words: readonly Meaning[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const meaning of words) {
    for (const [term, worth] of meaning) best.set(term, Math.max(worth, best.get(term) ?? 0));
  }
  return best;
}

/** Share of the words of the query that a document holds, 0 to 1; a doubtful meaning counts for a part of its word. */
function coverage(words: readonly Meaning[], found: ReadonlySet<number>): number {
  const share = words.map((meaning) => {
    const held = [...meaning].flatMap(([term, worth]) => (found.has(term) ? worth : []));
    return Math.max(0, ...held) / Math.max(...meaning.values());
  });
  return share.reduce((sum, part) => sum + part, 0) / words.length;
}

function preference(card: Card): number {
  return (
    KIND_PREFERENCE[card.kind] *
    (card.proximity ? PROXIMITY_PREFERENCE[card.proximity] : 1) *
    (card.closed ? CLOSED_PREFERENCE : 1)
  );
}

/** A document found, before it is made a result. */
interface Scored {
  rank: number;
  card: Card;
  score: number;
}

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
