import type {FieldName} from './format';
import type {Card, DocumentKind, Proximity} from './card';
import type {Meaning} from './meaning';
import {sumOf} from './sum';

/** A meaning and how much it says in its query: the weights of the meanings of a query sum to 1. */
export interface Weighed {
  meaning: Meaning;
  weight: number;
}

export const RANKING = {
  /** What a word found in a field is worth. */
  fieldWeights: {nom: 6, alias: 4, resume: 3, besoins: 1.5, corps: 1.4} satisfies Record<FieldName, number>,
  /** BM25: how much a field longer than the others loses (b, 0 to 1), and how strongly (k1). */
  lengthLoss: 0.8,
  saturation: 1.2,
  /** Documents that hold more of what the query says come first: the share they hold is raised to this power. */
  coveragePower: 4,
  /** How much more a rare word says than a frequent one: 0, as much; 1, in proportion to its rarity. */
  rarityPower: 0.5,
  /**
   * In a sentence, how much less a word says that names nothing: one that texts hold in passing, and hardly a name, a summary
   * or a need has (« arriver », « table »). The part of its documents that it names is raised to this power, and counts for
   * this at least.
   */
  namingPower: 1,
  leastNaming: 0.1,
  /** In a sentence, how much a word says that tells who asks. */
  whoWeight: 0.4,
  /** In a sentence, the most that one word says of all that is said: the rarest is seldom what one asks for. */
  mostOfSentence: 0.4,
  /** Words of a subject from which a query is a sentence. */
  sentence: 5,
  /**
   * Beside the name of a place, words of a subject from which it decides before nearness does: « formation pour notre conseil
   * d’administration à Coaticook » asks for a course, and a grocer of Coaticook is none. A score then counts for these
   * parts, from the nearest ring.
   */
  longSubject: 3,
  nearness: [1, 0.8, 0.6, 0.4, 0.2],
  /** How likely a resource that is called after a small place is to serve what a sentence asks for there. */
  namesake: 0.5,
  /** How much a stop word says beside a word of a subject, a word as rare being 1. */
  stopWeight: 0.2,
  /** Documents that hold less than this part of what the best of their kind holds are not results. */
  leastShare: 0.5,
  /** Under this number of resources a query is eased: these parts are tried in turn, and give so many more at most. */
  fewResources: 5,
  easedShares: [0.35, 0.2],
  mostEased: 10,
  /**
   * How far what a sentence asks for in other words makes up for the words that a document lacks, and for how much of the
   * best score it stands; of a query of fewer words, in proportion: « fonds » asks for what is called so.
   */
  /** A need is offered as a filter when it is at least this part as likely as the likeliest. */
  leastChance: 0.25,
  sense: {share: 0.9, score: 0.5, words: 6},
};

/** Small enough to decide only between documents of about the same relevance. */
const KIND_PREFERENCE: Record<DocumentKind, number> = {
  ressource: 1,
  besoin: 0.98,
  'etape-guide': 0.96,
  pratique: 0.96,
  gabarit: 0.96,
  parcours: 0.96,
  fait: 0.96,
  terme: 0.94,
};
const PROXIMITY_PREFERENCE: Record<Proximity, number> = {
  ici: 1,
  province: 0.98,
  pays: 0.96,
  ailleurs: 0.94,
};
/** What has ended is kept for memory: it comes last, or lower when it is what one asks for by name. */
const CLOSED_PREFERENCE = 0.5;

/**
 * @param frequency number of documents that hold a term
 * @param naming part of them that it names, 0 to 1
 * @param who the meanings that tell who asks
 */
export function weigh(
  meanings: readonly Meaning[],
  frequency: (term: number) => number,
  naming: (term: number) => number,
  who: ReadonlySet<Meaning>,
  documentCount: number,
): Weighed[] {
  const isSentence = meanings.filter(({isSubject}) => isSubject).length >= RANKING.sentence;
  const weights = meanings.map((meaning) => {
    const {alternatives, isSubject} = meaning;
    const asker = isSentence && who.has(meaning) ? RANKING.whoWeight : 1;
    const most = Math.max(...alternatives.map(({worth}) => worth));
    const best = alternatives.filter(({worth}) => worth === most);
    const commonest = Math.max(...best.map(({terms}) => Math.min(...terms.map(frequency))));
    const rarity = Math.log(1 + documentCount / (1 + commonest)) ** RANKING.rarityPower;
    const named = isSentence
      ? Math.max(
          RANKING.leastNaming,
          Math.max(...best.map(({terms}) => Math.min(...terms.map(naming)))) ** RANKING.namingPower,
        )
      : 1;
    // A word that had to be guessed says less: as much as its guess is worth.
    return rarity * named * asker * most * (isSubject ? 1 : RANKING.stopWeight);
  });
  const whole = sumOf(weights);
  const part = RANKING.mostOfSentence / (1 - RANKING.mostOfSentence);
  const capped = isSentence ? weights.map((weight) => Math.min(weight, part * (whole - weight))) : weights;
  const sum = sumOf(capped);
  return meanings.map((meaning, rank) => ({meaning, weight: (capped[rank] ?? 0) / sum}));
}

/** The share of a query that each document holds, 0 to 1, by rank; and the same of each meaning. */
export interface Shares {
  /** Of the whole query. */
  total: Float64Array;
  /** Of each meaning, in their order. */
  meanings: readonly Float64Array[];
}

/** @param documents ranks of the documents that hold a term. */
export function sharesOf(
  weighed: readonly Weighed[],
  documents: (term: number) => Iterable<readonly number[]>,
  documentCount: number,
): Shares {
  const total = new Float64Array(documentCount);
  const meanings = weighed.map(({meaning}) => shareOf(meaning, documents, documentCount));
  meanings.forEach((share, rank) => {
    const weight = weighed[rank]?.weight ?? 0;
    for (let document = 0; document < documentCount; document += 1) {
      total[document] = (total[document] ?? 0) + weight * (share[document] ?? 0);
    }
  });
  return {total, meanings};
}

/**
 * Part of a meaning that each document holds: by a doubtful way, part of what its best way would give. Of the terms of a
 * phrase, all must be there.
 */
function shareOf(
  {alternatives}: Meaning,
  documents: (term: number) => Iterable<readonly number[]>,
  documentCount: number,
): Float64Array {
  const best = new Float64Array(documentCount);
  const most = Math.max(...alternatives.map(({worth}) => worth));
  for (const {terms, worth} of alternatives) {
    // One term, nearly always.
    const held = terms.length > 1 ? new Uint8Array(documentCount) : undefined;
    const share = worth / most;
    for (const term of terms) {
      for (const ranks of documents(term)) {
        for (const document of ranks) {
          if (held && (held[document] = (held[document] ?? 0) + 1) < terms.length) continue;
          if (share > (best[document] ?? 0)) best[document] = share;
        }
      }
    }
  }
  return best;
}

/** A share of a query that a document holds, raised by how likely it is to serve what is asked for: both 0 to 1. */
export function raised(share: number, likely: number): number {
  return 1 - (1 - share) * (1 - likely);
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
