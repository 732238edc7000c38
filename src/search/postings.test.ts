import fc from 'fast-check';
import {expect, it} from 'vitest';
import {openPostings, packPostings} from './postings';

const DOCUMENTS = 60;
const ranks = fc
  .uniqueArray(fc.integer({min: 0, max: DOCUMENTS - 1}))
  .map((list) => list.sort((a, b) => a - b));

it('reads the lists of any term, in any order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(ranks, ranks), {maxLength: 40}),
      fc.array(fc.nat({max: 45})),
      (lists, asked) => {
        const read = openPostings(JSON.parse(JSON.stringify(packPostings(lists, DOCUMENTS))), 2, DOCUMENTS);
        for (const term of asked) expect(read(term)).toEqual(lists[term] ?? [[], []]);
      },
    ),
  );
});
