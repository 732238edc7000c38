import type {Content} from '../../model/content';
import type {Resource} from '../../model/resource';
import type {Owner} from './batches';
import {ownersOf} from './batches';
import {helpIn} from './help';
import type {Reason} from './reason';
import {reasonsToCheck, urgencyOf} from './reasons';

/** An entry that waits for a check. */
export interface ToCheck {
  resource: Resource;
  /** The most pressing first; one at least. */
  reasons: Reason[];
  /** Why a check of this one helps more than that of another, when there is something to say. */
  help?: string;
  /** How much a check would help people, in no unit. */
  weight: number;
}

/** Entries that one call, or one look at a site, settles together; the most useful first. */
export interface Batch {
  owner: Owner;
  entries: ToCheck[];
  weight: number;
}

/**
 * What waits for a check, by who answers for it, the most useful first. The order follows from the content and the day
 * alone.
 * @param today AAAA-MM-JJ
 * @param dead web addresses that no longer answer, as `webAddresses` gives them
 */
export function checkQueue(
  {resources, vocabularies}: Pick<Content, 'resources' | 'vocabularies'>,
  today: string,
  dead: ReadonlySet<string> = new Set(),
): Batch[] {
  const helpOf = helpIn(resources, vocabularies);
  const ownerOf = ownersOf(resources, vocabularies);
  const batches = new Map<string, Batch>();
  for (const resource of resources) {
    const reasons = reasonsToCheck(resource, {vocabularies, today, dead});
    if (reasons.length === 0) continue;
    const {weight, why} = helpOf(resource);
    const entry: ToCheck = {
      resource,
      reasons,
      ...(why !== undefined && {help: why}),
      weight: weight * urgencyOf(reasons),
    };
    const owner = ownerOf(resource);
    const batch = batches.get(owner.key);
    if (batch) batch.entries.push(entry);
    else batches.set(owner.key, {owner, entries: [entry], weight: 0});
  }
  return [...batches.values()]
    .map(({owner, entries}) => {
      const sorted = [...entries].sort(
        (a, b) => b.weight - a.weight || compareIds(a.resource.id, b.resource.id),
      );
      return {owner, entries: sorted, weight: together(sorted)};
    })
    .sort((a, b) => b.weight - a.weight || compareIds(a.owner.key, b.owner.key));
}

/** What entries weigh together: each one half of what it would before the last, since one site may stand for many. */
function together(sorted: readonly ToCheck[]): number {
  return sorted.reduce((sum, {weight}, rank) => sum + weight / 2 ** rank, 0);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
