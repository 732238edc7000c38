import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {editDistance} from './editDistance';

const word = fc.stringMatching(/^[a-d]{0,8}$/);

describe('editDistance', () => {
  it.each([
    ['logement', 'logement', 0],
    ['logment', 'logement', 1],
    ['logemeent', 'logement', 1],
    ['lofement', 'logement', 1],
    ['logemnet', 'logement', 1],
    ['innvoatoin', 'innovation', 2],
  ])('from %s to %s: %i', (typed, meant, distance) => {
    expect(editDistance(typed, meant, 2)).toBe(distance);
  });

  it('gives up above the maximum', () => {
    expect(editDistance('loi', 'logement', 2)).toBe(Infinity);
    expect(editDistance('logment', 'logement', 0)).toBe(Infinity);
  });

  it('compares with the beginning of the word when the typed one is unfinished', () => {
    expect(editDistance('inovat', 'innovation', 1, true)).toBe(1);
    expect(editDistance('inovat', 'innovation', 1)).toBe(Infinity);
  });

  it('is zero for equals only, symmetric, and no more than the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 8);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(b, a, 8)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b, 8, true)).toBeLessThanOrEqual(distance);
      }),
    );
  });

  it('tells the same distance under any maximum that allows it', () => {
    fc.assert(
      fc.property(word, word, fc.nat({max: 3}), fc.boolean(), (a, b, max, unfinished) => {
        const distance = editDistance(a, b, 8, unfinished);
        expect(editDistance(a, b, max, unfinished)).toBe(distance <= max ? distance : Infinity);
      }),
    );
  });
});
