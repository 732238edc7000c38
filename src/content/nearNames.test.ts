import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {editDistance} from '../model/editDistance';
import {NearNames} from './nearNames';

describe('NearNames', () => {
  it('loses no name within two edits, whatever they are', () => {
    const letter = fc.constantFrom('a', 'b', 'c', ' ');
    const name = fc.string({unit: letter, maxLength: 16});
    fc.assert(
      fc.property(fc.array(name, {maxLength: 12}), name, (names, typed) => {
        const found = new NearNames(names).near(typed);
        const near = names.flatMap((other, rank) => (editDistance(typed, other) <= 2 ? [rank] : []));
        expect(found).toEqual(expect.arrayContaining(near));
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      }),
      {numRuns: 2000},
    );
  });

  it('leaves aside the names that share no piece', () => {
    const names = ['centre d essai de sherbrooke', 'fonds d aide du granit', 'cente d essai de sherbrook'];
    expect(new NearNames(names).near('centre d essai de sherbrooke')).toEqual([0, 2]);
  });
});
