/**
 * What the build writes and the browser reads. Apart from the code that builds it, so that the browser does not have
 * to download the model and its schemas.
 */

import type {Place} from '../model/territory';
import type {PackedCards} from './cards';
import type {SearchFacet} from './facet';
import type {PackedLanguage} from './language';
import type {PackedPostings} from './postings';
import type {PackedSense} from './sense';
import type {SynonymGroups} from './synonyms';
import type {PackedWords} from './words';

/** Fields of a document, the weightiest first. */
export const FIELDS = ['nom', 'alias', 'resume', 'besoins', 'corps'] as const;
export type FieldName = (typeof FIELDS)[number];

/**
 * Fields by part of the index, the first part first: what a thing is called and how it is summed up comes in a file of
 * its own, which is small and answers at once; the running texts come after.
 */
export const PARTS: readonly (readonly FieldName[])[] = [['nom', 'alias', 'resume', 'besoins'], ['corps']];

/**
 * One part of the index as it is written in a file: plain JSON; the same documents always give the same bytes.
 * Documents are named by their rank.
 */
export interface SearchPart {
  version: typeof INDEX_VERSION;
  /** Place of the part in `PARTS`. */
  part: number;
  documentCount: number;
  /** The words that no earlier part has. */
  words: PackedWords;
  /** The documents that hold each term, in each field of the part. */
  postings: PackedPostings;
  /** For each field of the part, for each document, how many terms it holds. */
  lengths: number[][];
  /** In the first part only. */
  head?: SearchHead;
  /** In the last part only: words of the language that no text has and that look like some that texts have. */
  language?: PackedLanguage;
  /** In the last part only: what sentences ask for in other words. */
  sense?: PackedSense;
}

/** What is known of documents and words beside what the texts hold. */
export interface SearchHead extends Lexicon {
  /** What a list of results shows. */
  cards: PackedCards;
}

/** What words may mean. */
export interface Lexicon {
  facets: readonly SearchFacet[];
  /** How the territories stand in one another. */
  territories: readonly Place[];
  synonyms: SynonymGroups;
}

export const INDEX_VERSION = 7;
