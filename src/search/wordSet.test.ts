import fc from 'fast-check';
import {expect, it} from 'vitest';
import {openWordSet, packWordSet} from './wordSet';

const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,12}$/), {minLength: 1, maxLength: 200});

it('knows all its words, read back from JSON', () => {
  fc.assert(
    fc.property(words, (all) => {
      const packed = JSON.parse(JSON.stringify(packWordSet(all, 64))) as ReturnType<typeof packWordSet>;
      expect(all.filter((word) => !openWordSet(packed)(word))).toEqual([]);
    }),
  );
  expect(openWordSet(packWordSet([], 64))('rien')).toBe(false);
});

it('takes few strangers for its words, in about a byte a word', () => {
  const all = Array.from({length: 4000}, (_, rank) => `mot${rank.toString(36)}`);
  const packed = packWordSet(all.slice(0, 2000), 64);
  const has = openWordSet(packed);
  expect(all.slice(2000).filter(has).length).toBeLessThan(2000 / 30);
  expect(atob(packed.hashes).length).toBeLessThan(2000);
});
