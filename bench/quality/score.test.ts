import {describe, expect, it} from 'vitest';
import {differences} from './bootstrap';
import type {Ranked} from './score';
import {rankOf, scoresOf} from './score';

const query = (variant: Ranked['variant'], target: string, rank: number): Ranked => ({
  origin: 'drawn',
  variant,
  text: target,
  target,
  accepted: [target],
  rank,
});

describe('rankOf', () => {
  it('is the place of the first accepted page, among ten', () => {
    expect(rankOf(['a', 'b', 'c'], ['c', 'b'])).toBe(2);
    expect(rankOf([...'abcdefghij', 'k'], ['k'])).toBe(Infinity);
    expect(rankOf([], ['a'])).toBe(Infinity);
  });
});

describe('scoresOf', () => {
  it('gives each variant the same weight, whatever its number of queries', () => {
    const {variants, macro} = scoresOf([
      query('exact', 'a', 1),
      query('exact', 'b', 2),
      query('question', 'a', Infinity),
    ]);
    expect(variants.exact).toEqual({mrr: 0.75, success: 1, queries: 2});
    expect(variants.question).toEqual({mrr: 0, success: 0, queries: 1});
    expect(variants.swap).toBeUndefined();
    expect(macro).toEqual({mrr: 0.375, success: 0.5, queries: 3});
  });

  it('counts the first five as a success, not the sixth', () => {
    expect(scoresOf([query('exact', 'a', 5), query('exact', 'b', 6)]).macro.success).toBe(0.5);
  });
});

describe('differences', () => {
  const targets = Array.from({length: 40}, (_, rank) => `d${rank}`);

  it('is nought, with nought around it, between an engine and itself', () => {
    const ranked = targets.map((target, rank) => query('exact', target, (rank % 4) + 1));
    expect(differences(ranked, ranked).mrr).toEqual({value: 0, low: 0, high: 0});
  });

  it('surrounds the value, and is the same at each run', () => {
    const ours = targets.map((target, rank) => query('exact', target, rank % 3 === 0 ? 2 : 1));
    const theirs = targets.map((target, rank) => query('exact', target, rank % 5 === 0 ? 1 : 3));
    const {mrr} = differences(ours, theirs);
    expect(mrr.low).toBeLessThan(mrr.value);
    expect(mrr.high).toBeGreaterThan(mrr.value);
    expect(differences(ours, theirs).mrr).toEqual(mrr);
  });
});
