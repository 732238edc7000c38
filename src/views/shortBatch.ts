import type {Place} from '../model/territory';
import {partsOf} from '../model/territory';
import type {BatchToCheck, EntryToCheck} from './batchesToCheck';

/** Entries that are settled together, each in one line; what makes it more than lines when some visitor sees it in full. */
export interface ShortBatch {
  territoires: string[];
  entries: (Pick<EntryToCheck, 'id' | 'nom'> & {why: string})[];
  full?: Pick<BatchToCheck, 'name' | 'id'> & {
    /** Of the first entries. */
    details: Details[];
  };
}

/** What one needs to check an entry. */
export type Details = Omit<EntryToCheck, 'id' | 'nom'>;

/** Batches shown in full. */
export const FULL = 20;

/** Those that name the territory, or a part of it. */
export function ownOf<T extends {territoires: readonly string[]}>(
  batches: readonly T[],
  place: string,
  territories: readonly Place[],
): T[] {
  const parts = partsOf(place, territories);
  return batches.filter(({territoires}) => territoires.some((id) => parts.includes(id)));
}
