import type {Card, DocumentKind, Proximity} from './card';
import type {Meaning} from './meaning';

/** A meaning and how much it says in its query: the weights of the meanings of a query sum to 1. */
export interface Weighed {
  meaning: Meaning;
  weight: number;
}

export const RANKING = {
  /** Documents that hold more of what the query says come first: the share they hold is raised to this power. */
  coveragePower: 3,
  /** How much more a rare word says than a frequent one: 0, as much; 1, in proportion to its rarity. */
  rarityPower: 0.5,
};

/** Small enough to decide only between documents of about the same relevance. */
const KIND_PREFERENCE: Record<DocumentKind, number> = {
  ressource: 1,
  besoin: 0.98,
  'etape-guide': 0.96,
  pratique: 0.96,
  gabarit: 0.96,
  fait: 0.96,
  terme: 0.94,
};
const PROXIMITY_PREFERENCE: Record<Proximity, number> = {
  estrie: 1,
  quebec: 0.98,
  canada: 0.96,
  ailleurs: 0.94,
};
/** What has ended is kept for memory: it comes last unless it is what one asks for by name. */
const CLOSED_PREFERENCE = 0.5;

/** @param frequency number of documents that hold a term. */
export function weigh(
  meanings: readonly Meaning[],
  frequency: (term: number) => number,
  documentCount: number,
): Weighed[] {
  const weights = meanings.map(({alternatives}) => {
    const most = Math.max(...alternatives.map(({worth}) => worth));
    const best = alternatives.filter(({worth}) => worth === most);
    const commonest = Math.max(...best.map(({terms}) => Math.min(...terms.map(frequency))));
    return Math.log(1 + documentCount / (1 + commonest)) ** RANKING.rarityPower;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return meanings.map((meaning, rank) => ({meaning, weight: (weights[rank] ?? 0) / sum}));
}

/** Part of a meaning that a document holds, 0 to 1: by a doubtful way, part of what its best way would give. */
export function heldShare({alternatives}: Meaning, held: ReadonlySet<number>): number {
  let best = 0;
  let most = 0;
  for (const {terms, worth} of alternatives) {
    most = Math.max(most, worth);
    const share = terms.filter((term) => held.has(term)).length / terms.length;
    best = Math.max(best, worth * share);
  }
  return best / most;
}

/** What the score given by lunr is multiplied by, for the share of a query that a document holds. */
export function coverageFactor(share: number): number {
  return share ** RANKING.coveragePower;
}

/** What the score is multiplied by for what a document is: a little, to decide between equals; more, when it has ended. */
export function preference(card: Card): number {
  return (
    KIND_PREFERENCE[card.kind] *
    (card.proximity ? PROXIMITY_PREFERENCE[card.proximity] : 1) *
    (card.closed ? CLOSED_PREFERENCE : 1)
  );
}
