/**
 * What the build writes and the browser reads. Apart from the code that builds it, so that the browser does not have
 * to download the model and its schemas.
 */

/** What a result can be. */
export type DocumentKind = 'ressource' | 'besoin' | 'etape-guide' | 'pratique' | 'gabarit' | 'fait' | 'terme';

/** Fields of a document, the weightiest first. */
export const FIELDS = ['nom', 'alias', 'resume', 'besoins', 'corps'] as const;
export type FieldName = (typeof FIELDS)[number];

/** How near the territory of a resource is to Estrie. */
export type Proximity = 'estrie' | 'quebec' | 'canada' | 'ailleurs';

/** What a list of results shows of a document, and what decides between equals. */
export interface Card {
  /** Id of the resource, need, stage, practice… The passages of one page share its id. */
  id: string;
  kind: DocumentKind;
  title: string;
  /** Address without the base URL. */
  url: string;
  /** One or two sentences. */
  summary: string;
  /** Of a resource: id of its type. */
  type?: string;
  /** Of a resource: names of its territories. */
  territory?: string;
  /** Of a resource: how near the nearest of its territories is. */
  proximity?: Proximity;
  /** Of a resource that has ended. */
  closed?: true;
}

/**
 * The index as it is written in a file: plain JSON; the same documents always give the same bytes. Documents are named
 * by their rank, terms (French stems) by their number, the most frequent first so that numbers stay short.
 */
export interface SearchIndex {
  version: typeof INDEX_VERSION;
  /** For each term, the folded words of the texts that have it as stem, separated by a space. */
  terms: string[];
  /** For each field, for each document, the terms it holds, as gaps. */
  postings: Record<FieldName, number[][]>;
}

export const INDEX_VERSION = 1;

/** The index and, apart from it, what a list of results shows: `cards[rank]` is the document of that rank. */
export interface SearchData {
  index: SearchIndex;
  cards: Card[];
}
