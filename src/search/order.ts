import type {Card} from './card';
import {RANKING} from './ranking';
import type {Whereabouts} from './whereabouts';
import {isPlaced, ringOfCard} from './whereabouts';

/** A document found, before it is made a result. */
export interface Scored {
  rank: number;
  card: Card;
  score: number;
  /** Given by lunr, and what is added to it for what the document is likely to serve. */
  relevance: number;
  /** Of the query, 0 to 1, raised by the same. */
  share: number;
  /** To serve what is asked for in other words, 0 to 1. */
  likely: number;
  /** It has ended, and the query does not name it. */
  isAside: boolean;
}

/**
 * What has ended last, then the best first; resources from the nearest to the place that the query names, or with a
 * preference for what is near when it says at length what is asked for. What is no resource is from nowhere: it stands
 * among them by what it is worth.
 */
export function inOrder(scored: readonly Scored[], where: Whereabouts | undefined): Scored[] {
  const byNearness = where?.isOnlyPreferred
    ? (a: Scored, b: Scored) => nearScore(where, b) - nearScore(where, a)
    : (a: Scored, b: Scored) => ringIn(where, a) - ringIn(where, b);
  const byWorth = (a: Scored, b: Scored) =>
    Number(a.isAside) - Number(b.isAside) || byNearness(a, b) || b.score - a.score || a.rank - b.rank;
  const sorted = scored.toSorted(byWorth);
  if (!where) return sorted;
  // A resource is worth as much, at its place, as the best of those that come after it.
  const worths = new Map<Scored, number>();
  let best = 0;
  for (const found of sorted.filter((one) => isPlaced(one.card) && !one.isAside).reverse()) {
    best = Math.max(best, found.score);
    worths.set(found, best);
  }
  const worth = (found: Scored) => worths.get(found) ?? found.score;
  return sorted.sort((a, b) =>
    isPlaced(a.card) === isPlaced(b.card)
      ? byWorth(a, b)
      : Number(a.isAside) - Number(b.isAside) || worth(b) - worth(a) || a.rank - b.rank,
  );
}

/** How far a document found is from the place that the query names. */
export function ringIn(where: Whereabouts | undefined, {card}: Scored): number {
  return where ? ringOfCard(card, where) : 0;
}

/** What a document found is worth when what is near is only preferred. */
function nearScore(where: Whereabouts, found: Scored): number {
  const {nearness} = RANKING;
  return found.score * (nearness[Math.min(ringIn(where, found), nearness.length - 1)] ?? 0);
}

/** Of the documents that speak of one thing (a stage and its passages), the best; no more than `limit` things. */
export function bestOfEach(scored: readonly Scored[], limit: number): Scored[] {
  const best = new Map<string, Scored>();
  for (const found of scored) {
    if (best.size >= limit) break;
    const thing = `${found.card.kind} ${found.card.id}`;
    if (!best.has(thing)) best.set(thing, found);
  }
  return [...best.values()];
}
