import {addMonths} from './date';
import type {ResourceFrontMatter} from './resource';
import type {ResourceType} from './vocabularies';

type Checked = Pick<ResourceFrontMatter, 'verification'>;

/** A check by a person: the day, the means, and what was checked when it was not everything. */
export type Check = NonNullable<ResourceFrontMatter['verification']>[number];

/** What is known of the last check by a person. */
export type Freshness =
  {state: 'never'} | {state: 'fresh'; check: Check; due: string} | {state: 'due'; check: Check; due: string};

/** The last time a person checked everything; `undefined` when nobody did. */
export function wholeCheck({verification = []}: Checked): Check | undefined {
  return latest(verification.filter(({champs}) => !champs));
}

/** The last time a person checked a field, alone or with everything. `path` is written as `champs` is: « contact.telephone ». */
export function fieldCheck({verification = []}: Checked, path: string): Check | undefined {
  const covers = (key: string) => path === key || path.startsWith(`${key}.`);
  return latest(verification.filter(({champs}) => !champs || champs.some(covers)));
}

/** The last day on which somebody touched an entry, as it says itself: added, or checked in whole or in part. */
export function lastTouch({
  ajoute_le,
  verification = [],
}: Pick<ResourceFrontMatter, 'ajoute_le' | 'verification'>): string {
  return verification.reduce((last, {date}) => (date > last ? date : last), ajoute_le);
}

/**
 * Says whether a check is still good for the type. `today` is AAAA-MM-JJ; the shelf life comes from
 * `data/vocabulaires/types.yaml`.
 */
export function freshness(
  check: Check | undefined,
  type: Pick<ResourceType, 'fraicheur_mois'>,
  today: string,
): Freshness {
  if (!check) return {state: 'never'};
  const due = addMonths(check.date, type.fraicheur_mois);
  return {state: due >= today ? 'fresh' : 'due', check, due};
}

function latest(checks: readonly Check[]): Check | undefined {
  return checks.reduce<Check | undefined>(
    (last, check) => (!last || check.date >= last.date ? check : last),
    undefined,
  );
}
