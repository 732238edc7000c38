/** One fault found in a file, as every reporter prints it. Lines and columns count from 1. */
export interface Problem {
  /** Path from the folder the command was run in, with forward slashes. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: 'error' | 'warning';
  /** Id of the rule, in kebab case. */
  rule: string;
  /** One French sentence: what was read and what is wrong. */
  message: string;
  /** What the rule expects, when it can be said in a few words. */
  expected?: string;
  /** The value we think was meant, when there is one. */
  suggestion?: string;
  /** How to mend it. */
  help?: string;
  /** What mends it for sure, when there is exactly one right answer. */
  fix?: Fix;
  /** Other places that the fault is about, as the first use of what is there twice. */
  related?: RelatedPlace[];
}

/** A text to write in the place of what stands from a point of the file to another. */
export interface Fix {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  text: string;
}

/** A place that a problem speaks of, beside its own. */
export interface RelatedPlace {
  file: string;
  line: number;
  column: number;
  /** A few French words: what is there. */
  message: string;
}
