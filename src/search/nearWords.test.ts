import fc from 'fast-check';
import {expect, it} from 'vitest';
import {editDistance} from '../model/editDistance';
import {nearWords} from './nearWords';

const word = fc.stringMatching(/^[a-d]{1,7}$/);

it('finds the same words as comparing with each', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word),
      word,
      fc.integer({min: 1, max: 2}),
      fc.boolean(),
      (list, typed, max, unfinished) => {
        const words = list.sort();
        const edits = words.map((other) => editDistance(typed, other, max, unfinished));
        const least = Math.min(max, ...edits);
        expect(nearWords(words, typed, max, unfinished)).toEqual({
          distance: least,
          places: edits.flatMap((distance, place) => (distance === least ? place : [])),
        });
      },
    ),
    {numRuns: 500},
  );
});
