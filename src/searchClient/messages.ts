/* What the page and the engine say to each other. All of it can be copied from a thread to another. */

import type {Answer} from '../search/answer';
import type {Range} from '../search/query';

/** Where the index is published. */
export interface Source {
  /** Of the site; ends with a slash. */
  baseUrl: string;
  /** The one published with the page; undefined while one writes, when nothing is kept from one time to the next. */
  edition?: string;
}

export type Question =
  {kind: 'answer'; words: string} | {kind: 'marks'; words: string; texts: readonly string[]};

export type Request =
  /** Opens the engine; after a failure, whole or in part, gets what is missing. */
  | {kind: 'open'; source: Source}
  /** Of the questions of one line that wait, only the last is replied to. */
  | {kind: 'ask'; line: number; question: Question};

export type EngineState =
  /** Nothing can be looked up. */
  | {status: 'failed'}
  /** The engine has died. Another stands in its place, which has to be opened. */
  | {status: 'lost'}
  /**
   * Words can be looked up: in names and summaries while the running texts are on their way or have failed, then in
   * everything. Replies may differ from one revision to the next.
   */
  | {status: 'ready'; revision: number; texts: 'loading' | 'ready' | 'failed'};

export type Finding =
  | {kind: 'answer'; words: string; answer: Answer}
  /** For each text, the stretches the words ask for. */
  | {kind: 'marks'; words: string; texts: readonly string[]; ranges: Range[][]};

export type Reply = {kind: 'state'; state: EngineState} | {kind: 'found'; line: number; finding: Finding};
