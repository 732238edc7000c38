import type {Query, Variant} from './query';
import {VARIANTS} from './query';

/** Mean of what each query is worth, for one variant or for all. */
export interface Score {
  /** Mean reciprocal rank of the first accepted page among the first ten. */
  mrr: number;
  /** Share of queries with an accepted page among the first five. */
  success: number;
  queries: number;
}

/** A query with the place of its answer: 1 for the first page, Infinity when it is not among the first ten. */
export interface Ranked extends Query {
  rank: number;
}

export interface Scores {
  variants: Partial<Record<Variant, Score>>;
  /** Plain mean over the variants that have queries. */
  macro: Score;
}

const DEPTH = 10;
const FIRST = 5;

/** Place of the first accepted page among the pages found. */
export function rankOf(found: readonly string[], accepted: readonly string[]): number {
  const place = found.slice(0, DEPTH).findIndex((id) => accepted.includes(id));
  return place < 0 ? Infinity : place + 1;
}

export function scoresOf(ranked: readonly Ranked[]): Scores {
  const variants = Object.fromEntries(
    VARIANTS.map((variant) => [variant, ranked.filter((query) => query.variant === variant)] as const)
      .filter(([, queries]) => queries.length > 0)
      .map(([variant, queries]) => [variant, scoreOf(queries)]),
  ) as Partial<Record<Variant, Score>>;
  const all = Object.values(variants);
  return {
    variants,
    macro: {
      mrr: mean(all.map(({mrr}) => mrr)),
      success: mean(all.map(({success}) => success)),
      queries: ranked.length,
    },
  };
}

export function scoreOf(ranked: readonly Ranked[]): Score {
  return {
    mrr: mean(ranked.map(({rank}) => 1 / rank)),
    success: mean(ranked.map(({rank}) => (rank <= FIRST ? 1 : 0))),
    queries: ranked.length,
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
