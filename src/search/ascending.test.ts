import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readAscending, writeAscending} from './ascending';
import {BitReader, BitWriter} from './bits';

const lists = fc.array(
  fc
    .integer({min: 1, max: 5000})
    .chain((bound) =>
      fc
        .uniqueArray(fc.integer({min: 0, max: bound - 1}), {maxLength: 200})
        .map((numbers) => ({bound, numbers: numbers.sort((a, b) => a - b)})),
    ),
);

it('gives back the lists it was given, one after the other', () => {
  fc.assert(
    fc.property(lists, (given) => {
      const writer = new BitWriter();
      for (const {numbers, bound} of given) writeAscending(writer, numbers, bound);
      const reader = new BitReader(writer.toBytes(), 0);
      expect(given.map(({bound}) => readAscending(reader, bound))).toEqual(given.map(({numbers}) => numbers));
    }),
  );
});

it('writes neighbours in few bits', () => {
  const writer = new BitWriter();
  writeAscending(
    writer,
    Array.from({length: 1000}, (_, number) => number),
    1000,
  );
  expect(writer.length).toBeLessThan(32);
});

it('reads any bytes without end nor error', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 50}), fc.integer({min: 1, max: 300}), (bytes, bound) => {
      expect(readAscending(new BitReader(bytes, 0), bound).length).toBeLessThanOrEqual(bound);
    }),
  );
});
