import type {Place} from '../model/territory';
import {ringsAround} from '../model/territory';
import type {ShortBatch} from './shortBatch';
import {FULL, ownOf} from './shortBatch';

/** One that is shown in full. */
export type FullBatch = ShortBatch & Required<Pick<ShortBatch, 'full'>>;

/** A part of the list, as one sees it from a territory. */
export interface ShownBatches {
  title?: string;
  full: FullBatch[];
  /** By their name alone. */
  others: ShortBatch[];
}

/**
 * The list as one sees it: the most useful first or, for who has said where they are, what is their territory's own first.
 * @param kept the visitor's own territory
 */
export function shownBatches(
  {batches, territories}: {batches: readonly ShortBatch[]; territories: readonly Place[]},
  kept?: string,
): ShownBatches[] {
  const own = kept === undefined ? [] : ownOf(batches, kept, territories);
  const [ring] = kept === undefined ? [] : ringsAround([kept], territories);
  if (!ring || own.length === batches.length) return [split(batches)];
  const isOwn = new Set(own);
  const others = batches.filter((batch) => !isOwn.has(batch));
  return [
    {title: ring.title, ...split(own)},
    {title: 'Ensuite, la plus utile d’abord', ...split(others)},
  ].filter(({full, others: rest}) => full.length + rest.length > 0);
}

function split(batches: readonly ShortBatch[]): Pick<ShownBatches, 'full' | 'others'> {
  const full = batches.filter((batch): batch is FullBatch => batch.full !== undefined).slice(0, FULL);
  const shown = new Set<ShortBatch>(full);
  return {full, others: batches.filter((batch) => !shown.has(batch))};
}
