/*
 * Apart from the other addresses, which every page loads: two pages alone lead to these.
 */

/** What a program follows: what has changed in the directory, the calls that close soon. */
export const FEEDS = {
  changesAtom: '/flux/changements.atom',
  changesJson: '/flux/changements.json',
  deadlines: '/flux/echeances.atom',
} as const;
