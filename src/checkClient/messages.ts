/* What the page and the checks say to each other. All of it can be copied from a thread to another. */

import type {Change} from '../contribution/changes';
import type {Draft} from '../contribution/draft/values';
import type {Lookalike} from '../contribution/duplicates';
import type {Entry} from '../content/writing';
import type {FieldProblem} from '../contribution/check/fieldProblems';
import type {ResourceView} from '../views/resourceView';

/** Where what entries are checked against is published. */
export interface Source {
  /** Of the site; ends with a slash. */
  baseUrl: string;
}

export type Request =
  /** Downloads what entries are checked against; after a failure, tries again. */
  | {kind: 'open'; source: Source}
  /** `self`: the id of the entry that is being changed. Of the drafts that wait, only the last is replied to. */
  | {kind: 'check'; turn: number; draft: Draft; self?: string}
  /** The file of an entry, as it is today. */
  | {kind: 'read'; id: string};

/** A draft as the directory would have it. */
export interface CheckedDraft {
  /** Of the request that asked for it. */
  turn: number;
  id: string;
  /** Path of its file in the project. */
  path: string;
  /** Its file. */
  text: string;
  entry: Entry;
  problems: FieldProblem[];
  lookalikes: Lookalike[];
  /** What it changes to the entry that it corrects. */
  changes: Change[];
  /** Its page; none while it holds an error. */
  view?: ResourceView;
}

export type Reply =
  /** `names`: the entries of the directory. */
  | {kind: 'state'; status: 'ready'; names: {id: string; nom: string}[]}
  | {kind: 'state'; status: 'failed'}
  | {kind: 'checked'; result: CheckedDraft}
  /** `entry` is undefined when there is no such entry. */
  | {kind: 'entry'; id: string; entry: Entry | undefined}
  | {kind: 'entry-failed'; id: string};
