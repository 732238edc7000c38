import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isReadable, measure} from './readability';
import {countSyllables} from './syllables';

describe('countSyllables', () => {
  it.each([
    ['idée', 2],
    ['besoin', 2],
    ['création', 3],
    ['coopérative', 5],
    ['écoutez', 3],
    ['quelque', 1],
    ['équipe', 2],
    ['personnes', 2],
    ['maïs', 2],
    ['œuvre', 1],
    ['guide', 1],
    ['le', 1],
    ['l’idée', 2],
    ['allez-y', 3],
    ['Estrie', 2],
  ])('%s has %d', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it('finds at least one in any word', () => {
    fc.assert(fc.property(fc.string({minLength: 1}), (word) => countSyllables(word) >= 1));
  });
});

describe('measure', () => {
  it('counts sentences by their end, and an item of a list as one', () => {
    const {sentences, words} = measure('Écrivez la phrase. Lisez-la à voix haute!\nUn ami\nUne voisine');
    expect({sentences, words}).toEqual({sentences: 4, words: 11});
  });

  it('does not end a sentence at an abbreviation, at a decimal or at a colon', () => {
    expect(measure('Comptez 3.5 heures, p. ex. le soir : cela suffit').sentences).toBe(1);
  });

  it('applies the formula', () => {
    // 4 words, 1 sentence, 5 syllables (le, chat, dort, i-ci).
    expect(measure('Le chat dort ici.').score).toBeCloseTo(207 - 1.015 * 4 - 73.6 * (5 / 4), 6);
  });

  it('finds long sentences and long words hard', () => {
    const easy = measure('Parlez à cinq personnes. Notez leurs mots.');
    const hard = measure(
      'La concertation intersectorielle institutionnalisée favorise l’opérationnalisation des orientations communautaires territorialisées.',
    );
    expect(easy.score).toBeGreaterThan(hard.score);
    expect([isReadable(easy), isReadable(hard)]).toEqual([true, false]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Number.isFinite(measure(text).score)).toBe(true);
      }),
    );
  });
});
