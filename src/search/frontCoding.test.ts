import fc from 'fast-check';
import {expect, it} from 'vitest';
import {frontCode, fromFrontCode} from './frontCoding';

it('gives back the words it was given', () => {
  expect(frontCode(['mesure', 'mesurer', 'mesures'])).toBe('amesure gr gs');
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-c0-9œ]{1,40}$/)), (words) => {
      words.sort();
      expect(fromFrontCode(frontCode(words))).toEqual(words);
    }),
  );
});
