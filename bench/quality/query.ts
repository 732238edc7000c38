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

/** Written by a person who read the target, or drawn by a rule from its words. */
export type Origin = 'written' | 'drawn';

/** A query whose answer is known. */
export interface Query {
  origin: Origin;
  variant: Variant;
  text: string;
  /** Document the query was written for: the unit of the bootstrap. */
  target: string;
  /** All that answers it, the target among them. */
  accepted: readonly string[];
}
