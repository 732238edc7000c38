import {isClosed} from './closed';

/** What a page of the guide asks of the directory: its stage and its needs. */
export interface Ask {
  etape: string;
  besoins: readonly string[];
}

/** What a resource offers. An entry not checked yet may hold anything in its lists. */
export interface Offer {
  etapes: readonly unknown[];
  besoins: readonly unknown[];
  statut: unknown;
}

/**
 * True when a resource helps to do what a page of the guide says: it serves the stage and one of the needs, and still
 * runs. The one rule for all: the resources of a practice, the practices of a resource, the practices without any.
 */
export function serves(offer: Offer, {etape, besoins}: Ask): boolean {
  return (
    !isClosed(offer) && offer.etapes.includes(etape) && besoins.some((need) => offer.besoins.includes(need))
  );
}
