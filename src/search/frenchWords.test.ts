import {describe, expect, it} from 'vitest';
import {confusableWords, dictionaryWords} from './frenchWords';

describe('dictionaryWords', () => {
  it('reads a Hunspell dictionary, without its flags, names nor short words', () => {
    const text = '5\nboxeur/Fs po:nom\nœuvre/S\tpo:nom\nété\nAbitibi/L\nforêt\n2e/--\nbox-office/S\n';
    expect(dictionaryWords(text)).toEqual(['boxeur', 'oeuvre', 'foret']);
  });
});

describe('confusableWords', () => {
  const known = ['bons', 'convention', 'cours', 'brise', 'glace', 'logement', 't3010'];
  it.each([
    ['bois', 'near'],
    ['convection', 'near'],
    ['conversion', 'far'],
    ['briseglace', 'far'],
    // Its plural is one letter from « cours ».
    ['tour', 'near'],
    // Others begin like it.
    ['conven', 'far'],
    ['chien', undefined],
    // The index knows it by its stem.
    ['logements', undefined],
    ['convoi', undefined],
  ])('keeps « %s »: %s', (word, place) => {
    expect(confusableWords([word], known)).toEqual({near: [], far: [], ...(place && {[place]: [word]})});
  });
});
