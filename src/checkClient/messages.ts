/* What the page and the checks say to each other. All of it can be copied from a thread to another. */

import type {Change} from '../contribution/changes';
import type {Draft} from '../contribution/draft/values';
import type {Lookalike} from '../contribution/duplicates';
import type {Entry} from '../content/writing';
import type {FieldProblem} from '../contribution/check/fieldProblems';
import type {CheckedWorkbook} from '../contribution/sheet/checkSheet';
import type {Refusal} from '../contribution/sheet/workbookFile';
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
  | {kind: 'read'; id: string}
  /** The file of a workbook. */
  | {kind: 'sheet'; turn: number; file: GivenFile};

/** A file that someone gave. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** What is said of the file of a workbook. */
export type SheetAnswer =
  | {kind: 'checked'; checked: CheckedWorkbook; day: string}
  | {kind: 'refused'; refusal: Refusal}
  /** What it takes to check does not download. */
  | {kind: 'failed'};

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
  | {kind: 'entry-failed'; id: string}
  | {kind: 'sheet'; turn: number; answer: SheetAnswer};
