import {describe, expect, it} from 'vitest';
import type {Meaning} from './meaning';
import {weigh} from './ranking';

const word = (term: number): Meaning => ({
  typed: `mot ${term}`,
  isSubject: true,
  stems: [],
  alternatives: [{terms: [term], worth: 1, way: 'exact', words: []}],
});

/** The first word is in one name; the others, in the texts of many documents. */
const weights = (count: number) =>
  weigh(
    Array.from({length: count}, (_, term) => word(term)),
    (term) => (term === 0 ? 1 : 300),
    (term) => (term === 0 ? 1 : 0),
    new Set(),
    600,
  ).map(({weight}) => weight);

describe('weigh', () => {
  it('shares 1 among the words', () => {
    for (const count of [1, 2, 5, 8]) {
      expect(weights(count).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    }
  });

  it('lets the rarest word of a few lead', () => {
    expect(weights(2)[0]).toBeGreaterThan(0.6);
  });

  it('lets no word of a sentence outweigh all the others together', () => {
    expect(weights(5)[0]).toBeLessThan(0.5);
  });
});
