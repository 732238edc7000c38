import type {Variant} from '../quality/query';

/** How a reader knows the variants of a query. */
export const VARIANT_NAMES: Record<Variant, string> = {
  exact: 'exacte',
  noAccent: 'sans accent',
  number: 'nombre',
  derivation: 'même famille',
  elisionStraight: "élision (')",
  elisionCurly: 'élision (’)',
  deletion: 'lettre en moins',
  swap: 'lettres inversées',
  prefix: 'mot inachevé',
  acronym: 'sigle',
  question: 'question',
};
