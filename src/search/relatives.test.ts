import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {areRelatives, familyBeginning} from './relatives';

describe('areRelatives', () => {
  it.each([
    ['choix', 'choisir'],
    ['protection', 'proteger'],
    ['reconnaissance', 'reconnus'],
    ['cooperation', 'cooperative'],
    ['embauche', 'embaucher'],
    ['dessin', 'dessiner'],
  ])('knows %s and %s for one family', (one, other) => {
    expect(areRelatives(one, other)).toBe(true);
    expect(areRelatives(other, one)).toBe(true);
  });

  it.each([
    ['grant', 'granby'],
    ['commun', 'commerce'],
    ['impact', 'impasse'],
    ['don', 'donner'],
    ['impact', 'impact'],
  ])('takes %s and %s for strangers', (one, other) => {
    expect(areRelatives(one, other)).toBe(false);
  });

  it('is true only of words that begin as the family does', () => {
    const word = fc.stringMatching(/^[a-e]{1,12}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        if (areRelatives(one, other)) expect(other.startsWith(familyBeginning(one))).toBe(true);
      }),
    );
  });
});
