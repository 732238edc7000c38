import {sum} from '../numbers';
import {seeded} from '../random';
import {VARIANTS} from './query';
import type {Ranked} from './score';
import {scoreOf, scoresOf} from './score';

/** How much better one engine is than another, and between what bounds in 95 resamples of 100. */
export interface Difference {
  value: number;
  low: number;
  high: number;
}

const RESAMPLES = 1000;
const SEED = 20261123;

/**
 * Percentile bootstrap of the difference of macro means, ours less theirs. It draws targets, not queries: the variants
 * of one target succeed and fail together. Both lists hold the same queries in the same order.
 */
export function differences(
  ours: readonly Ranked[],
  theirs: readonly Ranked[],
): Record<'mrr' | 'success', Difference> {
  const targets = new Map<string, number[]>();
  ours.forEach(({target}, place) => targets.set(target, [...(targets.get(target) ?? []), place]));
  const groups = [...targets.values()];
  const random = seeded(SEED);
  const worths = [ours, theirs].map((ranked) => ranked.map(worthOf));
  const drawn = Array.from({length: RESAMPLES}, () => {
    const places = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    return worths.map((all) => macroAt(all, places));
  });
  const difference = (measure: 'mrr' | 'success'): Difference => {
    const values = drawn.map(([a, b]) => (a?.[measure] ?? NaN) - (b?.[measure] ?? NaN)).sort((a, b) => a - b);
    return {
      value: scoresOf(ours).macro[measure] - scoresOf(theirs).macro[measure],
      low: values[Math.floor(RESAMPLES * 0.025)] ?? NaN,
      high: values[Math.ceil(RESAMPLES * 0.975) - 1] ?? NaN,
    };
  };
  return {mrr: difference('mrr'), success: difference('success')};
}

/** What one query brings to the means; worked out once, for it is drawn a thousand times. */
interface Worth {
  variant: number;
  mrr: number;
  success: number;
}

function worthOf(query: Ranked): Worth {
  const {mrr, success} = scoreOf([query]);
  return {variant: VARIANTS.indexOf(query.variant), mrr, success};
}

/** The macro means of `scoresOf` for some of the queries, each as often as it was drawn. */
function macroAt(worths: readonly Worth[], places: readonly number[]): {mrr: number; success: number} {
  const totals = VARIANTS.map(() => ({mrr: 0, success: 0, queries: 0}));
  for (const place of places) {
    const worth = worths[place] as Worth;
    const total = totals[worth.variant] as (typeof totals)[number];
    total.mrr += worth.mrr;
    total.success += worth.success;
    total.queries += 1;
  }
  const present = totals.filter(({queries}) => queries > 0);
  const macro = (measure: 'mrr' | 'success') =>
    sum(present.map((total) => total[measure] / total.queries)) / present.length;
  return {mrr: macro('mrr'), success: macro('success')};
}
