import type {Problem} from '../model/problem';
import type {Vocabularies} from '../model/vocabularies';
import type {ParsedFile} from './document';
import type {Edit} from './edit';
import type {Issue} from './issues';
import type {Range} from './lines';

/** A file with what its schema says of it. */
export interface CheckedFile extends ParsedFile {
  /** What its schema made of its data; absent when the schema refused it. */
  value?: unknown;
  /** What the schema refused, in our own words. */
  issues: Issue[];
}

/** All that a rule may look at beside the file it checks. */
export interface Project {
  files: CheckedFile[];
  /** Absent when a whole list is missing: rules that need one then say nothing. */
  vocabularies?: Vocabularies;
}

/** What a rule found, before it is given a file, a line and a column. */
export interface Finding {
  /** Offsets in the text of the file. */
  range: Range;
  message: string;
  expected?: string;
  suggestion?: string;
  /** What mends it, only when there is exactly one right answer: it is written without a question. */
  fix?: Edit;
  /** Replaces the help of the rule. */
  help?: string;
  /** Other places that the fault is about. */
  related?: Related[];
}

/** A place of a file that a finding speaks of: the first use of what is there twice. */
export interface Related {
  file: ParsedFile;
  /** Offsets in the text of that file. */
  range: Range;
  /** A few French words: what is there. */
  message: string;
}

/** Files laid over a sound data folder, by path (`data/ressources/x.md`); `null` takes a file away. */
export type ExampleFiles = Record<string, string | Uint8Array | null>;

/** One rule about content. Its examples are its tests and feed the page of frequent faults. */
export interface Rule {
  /** Kebab case, in French; printed with each problem. */
  id: string;
  severity: Problem['severity'];
  /** It is about how any file is written, rather than about what one of a kind says. */
  aboutFile?: true;
  /** What the rule asks for, in one French sentence. */
  summary: string;
  /** How to mend a fault, in one or two French sentences. */
  help: string;
  examples: {
    /** Each gives no problem at all. */
    valid: ExampleFiles[];
    /** Each gives problems of this rule only; the first of them is as expected. One at least says the message. */
    invalid: {files: ExampleFiles; expect: Partial<Problem>}[];
  };
  /**
   * The faults of one file. Rules about several files report on each of them. One that leaves the project out is asked once for
   * each file, however often the others change: it looks at nothing but the file.
   */
  check(file: CheckedFile, project: Project): Iterable<Finding>;
}
