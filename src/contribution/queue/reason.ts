/**
 * How much each reason to look at an entry again presses: what misleads people first, what would only help them last. Only
 * the order and the distances count.
 */
export const URGENCY = {
  /** The button of the page leads nowhere. */
  deadPage: 6,
  /** People would prepare a request for nothing, or miss the next call. */
  callOver: 5,
  /** By its usual month, a call is about to come back. */
  callNear: 5,
  /** Nobody knows whether it still exists. */
  unconfirmed: 4,
  callUnknown: 3,
  callWithoutEnd: 3,
  stopped: 3,
  checkDue: 3,
  deadContact: 3,
  deadSource: 2,
  neverChecked: 2,
  noContact: 2,
  doubt: 1,
  missing: 1,
  partlyChecked: 1,
} as const;

export type ReasonKind = keyof typeof URGENCY;

/** Why an entry is worth another look, and what to look for. */
export interface Reason {
  kind: ReasonKind;
  /** A sentence without its capital nor its point: « appel fermé depuis le 3 mars 2026 ». */
  why: string;
  /** What to find out, each as a question or a few words. */
  asks: string[];
}
