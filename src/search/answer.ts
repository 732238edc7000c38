import type {Card} from './card';

export interface SearchResult extends Card {
  /**
   * Relevance: above 0, comparable within one query only. Results come by falling score, what an organisation offers right
   * after it; what has ended comes after the rest unless the query names it, and what is near the place that the query
   * names comes before the rest, or is only preferred when the query says at length what it asks for.
   */
  score: number;
}

/** A value of a facet of the directory that the words of a query name: « prêt » is a need, « Magog » a territory. */
export interface NamedFacet {
  key: 'famille' | 'besoin' | 'etape' | 'territoire' | 'public' | 'type';
  id: string;
  /** What completes « ressources… » : « pour un prêt ou un investissement », « ouvertes à un projet de la MRC du Granit ». */
  title: string;
  /** Resources of the directory that have this value, closed ones left out. */
  count: number;
}

/** How a query that few resources answer was eased. */
export interface Relaxed {
  /** Number of resources that answer all of it; they come first. */
  whole: number;
  /** What most of the others do not speak of, as it was typed. */
  setAside: string[];
}

/** What was done with a word of the query, when it was not taken as it stands. Words are shown as they were typed. */
export type Rewording =
  /** No text has it: the words that were looked up in its place, the likeliest first. */
  | {kind: 'remplace'; typed: string; by: string[]}
  /** Looked up as well as words that mean the same. */
  | {kind: 'aussi'; typed: string; by: string[]}
  /** Nothing is like it: it was left aside. */
  | {kind: 'ignore'; typed: string};

/** What a query finds, as a page shows it. */
export interface Answer {
  /** Resources, best first; what holds a word in passing is left out. */
  resources: SearchResult[];
  /** When few resources answer the whole query: the others, at the end of the list, answer a part of it. */
  relaxed?: Relaxed;
  /** The way (« parcours ») that goes through all that serves what is said, if there is one. */
  ways: SearchResult[];
  /** A few needs that say the same thing in the words of the directory, best first. */
  needs: SearchResult[];
  /** A few pages of the guide, templates, facts and terms of the glossary, best first. */
  readings: SearchResult[];
  /** The most precise first. */
  facets: NamedFacet[];
  /** Id of the territory where the words ask for things: resources go from what is nearest to it. */
  place?: string;
  rewordings: Rewording[];
  /** Whole queries one may have meant: « Essayez aussi ». */
  suggestions: string[];
}
