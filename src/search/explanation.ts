import type {SearchResult} from './answer';
import type {FieldName} from './format';
import type {Way} from './meaning';

/** A result and what makes its score: `relevance × share ** power × preference`. */
export interface Explanation extends SearchResult {
  /** Score given by lunr. */
  relevance: number;
  /** Share of the query that the document holds, 0 to 1, raised by the next. */
  share: number;
  /** How likely it is to serve what the query asks for in other words, 0 to 1. */
  likely: number;
  /** For its kind, its place and whether it has ended. */
  preference: number;
  /** It has ended, and the query does not name it: it comes after all that has not. */
  isAside: boolean;
  words: WordExplanation[];
}

/** What one word of the query brings to a document. */
export interface WordExplanation {
  typed: string;
  /** Part of the query that the word makes, 0 to 1. */
  weight: number;
  /** Part of the word that the document holds, 0 to 1. */
  held: number;
  /** The words that stand for it in the document, and the fields that hold them. */
  by: {way: Way; word: string; worth: number; fields: FieldName[]}[];
}
