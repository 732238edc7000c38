import fc from 'fast-check';
import {expect, it} from 'vitest';
import {fromGaps, gaps} from './gaps';

it('gives back the ascending integers it was given', () => {
  expect(gaps([3, 4, 10])).toEqual([3, 1, 6]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), (numbers) => {
      const ascending = numbers.sort((a, b) => a - b);
      expect(fromGaps(gaps(ascending))).toEqual(ascending);
    }),
  );
});
