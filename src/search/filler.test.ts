import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse} from './analysis';
import {openFiller} from './filler';

const withoutFiller = openFiller(['bonjour', 'je cherche', 'quelque chose', 'comment faire', 'on a besoin']);
const kept = (query: string, isKept: (word: string) => boolean = () => false) =>
  withoutFiller(analyse(query), ({surface}) => isKept(surface)).map(({surface}) => surface);

describe('filler', () => {
  it('leaves out what only introduces the demand', () => {
    expect(kept('Bonjour, je cherche quelque chose pour un jardin')).toEqual(['pour', 'un', 'jardin']);
  });

  it('knows the words whatever their number, their accents and their case', () => {
    expect(kept('ON A BESOINS d’un local')).toEqual(['un', 'local']);
  });

  it('leaves a part of a phrase alone', () => {
    expect(kept('quelque local')).toEqual(['quelque', 'local']);
    expect(kept('besoin local')).toEqual(['besoin', 'local']);
  });

  it('keeps a word that is a part of something else', () => {
    expect(kept('comment faire de l’argent', (word) => word === 'faire')).toEqual(['faire', 'de', 'argent']);
  });

  it('keeps a query that says nothing else', () => {
    expect(kept('bonjour')).toEqual(['bonjour']);
    expect(kept('je cherche quelque chose')).toEqual(['je', 'cherche', 'quelque', 'chose']);
  });

  it('only takes words away, in their order, and never all of them', () => {
    const words = fc.constantFrom(
      ...'bonjour je cherche quelque chose comment faire jardin local pour on a besoin'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, {minLength: 1, maxLength: 12}), (list) => {
        const left = kept(list.join(' '));
        expect(left.length).toBeGreaterThan(0);
        let place = 0;
        for (const word of left) place = list.indexOf(word, place) + 1;
        expect(place).toBeGreaterThan(0);
      }),
    );
  });
});
