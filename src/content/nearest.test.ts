import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {editDistance, nearest} from './nearest';

describe('editDistance', () => {
  it.each([
    ['', 'abc', 3],
    ['financment', 'financement', 1],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['chat', 'chat', 0],
  ])('%s → %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, bounded, and zero only for equals', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8});
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearest', () => {
  const stages = [
    {id: 'ideation', labels: ['Idéation']},
    {id: 'mesure-impact', labels: ['Mesures d’impact']},
  ];

  it.each([
    ['Idéation', 'ideation'],
    ['MESURES D’IMPACT', 'mesure-impact'],
    ['mesure_impact', 'mesure-impact'],
    ['idetaion', 'ideation'],
  ])('%s → %s', (typed, id) => {
    expect(nearest(typed, stages)).toBe(id);
  });

  it('says nothing when nothing is near', () => {
    expect(nearest('financement', stages)).toBeUndefined();
    expect(nearest('xy', [{id: 'fr'}, {id: 'en'}])).toBeUndefined();
    expect(nearest('', stages)).toBeUndefined();
  });
});
