import type {Card} from './card';

/** What tells where a document found stands. */
export interface Placed {
  card: Card;
  score: number;
}

/** What else the order of results depends on. */
export interface Order<T> {
  /** True when all that the query says is in the names of a document. */
  isWhole(found: T): boolean;
  /** False for two that nothing may bring together: one has ended, or is nearer than the other. */
  areBeside(one: T, other: T): boolean;
}

/**
 * Part of the better score of an organisation and of what it offers that the other must have to stand beside it: less when
 * the query says nothing but the name of the organisation.
 */
const NEAR = {named: 0.4, found: 0.7};
/** So that what one organisation offers does not push all the others away. */
const MOST = 3;

/**
 * Results in order, what an organisation offers right after it when both answer about as well. An organisation comes before
 * what it offers when the query says nothing but its name: « risq ».
 */
export function together<T extends Placed>(results: readonly T[], order: Order<T>): T[] {
  const families = familiesOf(results, order);
  if (families.length === 0) return [...results];
  const owned = new Map(
    families.flatMap((family) => family.offered.map((found) => [found, family] as const)),
  );
  const owners = new Map(families.map((family) => [family.owner, family]));
  const placed = new Set<T>();
  for (const found of results) {
    const family = owned.get(found);
    for (const one of family?.isNamed ? [family.owner, found] : [found]) {
      if (placed.has(one)) continue;
      placed.add(one);
      const beside = owners.get(one)?.offered.filter((other) => !placed.has(other)) ?? [];
      for (const other of beside.slice(0, MOST)) placed.add(other);
    }
  }
  return [...placed];
}

/** An organisation found, and what it offers that answers about as well, the best first. */
interface Family<T> {
  owner: T;
  isNamed: boolean;
  offered: T[];
}

function familiesOf<T extends Placed>(results: readonly T[], {isWhole, areBeside}: Order<T>): Family<T>[] {
  const byOwner = new Map<string, T[]>();
  for (const found of results) {
    const {owner} = found.card;
    if (owner !== undefined) byOwner.set(owner, [...(byOwner.get(owner) ?? []), found]);
  }
  return results.flatMap((owner): Family<T>[] => {
    const all = owner.card.kind === 'ressource' ? byOwner.get(owner.card.id) : undefined;
    if (!all) return [];
    const isNamed = isWhole(owner);
    const least = isNamed ? NEAR.named : NEAR.found;
    const offered = all.filter(
      (found) =>
        areBeside(owner, found) &&
        Math.min(found.score, owner.score) >= least * Math.max(found.score, owner.score),
    );
    return offered.length > 0 ? [{owner, isNamed, offered}] : [];
  });
}
