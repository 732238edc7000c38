import {seeded} from '../random';
import type {Ranked, Score} from './score';
import {scoresOf} from './score';

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
  const drawn = Array.from({length: RESAMPLES}, () => {
    const places = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    return [scoreAt(ours, places), scoreAt(theirs, places)] as const;
  });
  const difference = (measure: 'mrr' | 'success'): Difference => {
    const values = drawn.map(([a, b]) => a[measure] - b[measure]).sort((a, b) => a - b);
    return {
      value: scoresOf(ours).macro[measure] - scoresOf(theirs).macro[measure],
      low: values[Math.floor(RESAMPLES * 0.025)] ?? NaN,
      high: values[Math.ceil(RESAMPLES * 0.975) - 1] ?? NaN,
    };
  };
  return {mrr: difference('mrr'), success: difference('success')};
}

function scoreAt(ranked: readonly Ranked[], places: readonly number[]): Score {
  return scoresOf(places.flatMap((place) => ranked[place] ?? [])).macro;
}
