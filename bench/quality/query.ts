/** The forms in which the same need is asked, in the order of the tables. */
export const VARIANTS = [
  'exact',
  'noAccent',
  'number',
  'derivation',
  'elisionStraight',
  'elisionCurly',
  'deletion',
  'swap',
  'prefix',
  'acronym',
  'question',
] as const;

export type Variant = (typeof VARIANTS)[number];

/** A query whose answer is known. */
export interface Query {
  variant: Variant;
  text: string;
  /** Document the query was written for: the unit of the bootstrap. */
  target: string;
  /** All that answers it, the target among them. */
  accepted: readonly string[];
}
