import {addMonths} from './date';
import type {ResourceFrontMatter} from './resource';
import type {ResourceType} from './vocabularies';

/** What is known of the last check of an entry by a person. */
export type Freshness =
  {state: 'never'} | {state: 'fresh'; date: string; due: string} | {state: 'due'; date: string; due: string};

/**
 * Says whether a person has checked the entry, and whether the check is still good for its type.
 * `today` is AAAA-MM-JJ; the shelf life comes from `data/vocabulaires/types.yaml`.
 */
export function freshness(
  resource: Pick<ResourceFrontMatter, 'verification'>,
  type: Pick<ResourceType, 'fraicheur_mois'>,
  today: string,
): Freshness {
  if (!resource.verification) return {state: 'never'};
  const {date} = resource.verification;
  const due = addMonths(date, type.fraicheur_mois);
  return {state: due >= today ? 'fresh' : 'due', date, due};
}
