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
    // Its plural is two letters away.
    ['convection', 'near far'],
    ['conversion', 'far'],
    ['briseglace', 'far'],
    // Its plural is one letter from « cours », and it, from the beginning of it.
    ['tour', 'near far'],
    // Others begin like it.
    ['conven', 'far'],
    ['chien', undefined],
    // While one types « logement », « convention »: one slip in the beginning.
    ['lofe', 'far'],
    ['coven', 'far'],
    // The index knows it by its stem.
    ['logements', undefined],
    ['convoi', undefined],
    ['bidon', undefined],
  ])('keeps « %s »: %s', (word, places = '') => {
    const kept = (place: string) => (places.split(' ').includes(place) ? [word] : []);
    expect(confusableWords([word], known)).toEqual({near: kept('near'), far: kept('far')});
  });

  it('keeps in both places a word that is far and whose plural is near', () => {
    expect(confusableWords(['bidon'], ['aidons'])).toEqual({near: ['bidon'], far: ['bidon']});
  });
});
