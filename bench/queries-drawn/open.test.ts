import {describe, expect, it} from 'vitest';
import type {BenchDocument} from '../document';
import {textOf} from '../document';
import {wordsOf} from '../quality/words';
import {openQueries} from './open';
import {otherNumber, relative} from './wordForms';

const documents = Array.from({length: 20}, (_, rank): BenchDocument => ({
  id: `d${rank}`,
  title: `Titre ${'abcdefghijklmnopqrst'[rank]?.repeat(5)}`,
  summary: '',
  sections: [
    {heading: '', text: `formation${rank % 2 ? 's' : ''} OBNL ${'abcdefghijklmnopqrst'[rank]?.repeat(7)}`},
  ],
}));

describe('openQueries', () => {
  it('is always the same, and the two sets share no target', () => {
    const dev = openQueries(documents, 'dev');
    expect(openQueries(documents, 'dev')).toEqual(dev);
    const targets = new Set(dev.map(({target}) => target));
    expect(targets.size).toBe(10);
    expect(openQueries(documents, 'test').filter(({target}) => targets.has(target))).toEqual([]);
  });

  it('asks in the exact variant for rare words of the target only', () => {
    for (const {text, target} of openQueries(documents, 'test').filter(({variant}) => variant === 'exact')) {
      const words = wordsOf(textOf(documents.find(({id}) => id === target) as BenchDocument));
      expect(text.split(' ').filter((word) => !words.includes(word) || word.startsWith('formation'))).toEqual(
        [],
      );
    }
  });
});

describe('forms of words', () => {
  const isAttested = (word: string) => ['journaux', 'prêts', 'évaluer', 'animateur'].includes(word);

  it('gives a form only when the corpus has it', () => {
    expect(otherNumber('journal', isAttested)).toBe('journaux');
    expect(otherNumber('prêt', isAttested)).toBe('prêts');
    expect(otherNumber('projet', isAttested)).toBeUndefined();
    expect(relative('évaluation', isAttested)).toBe('évaluer');
    expect(relative('animation', isAttested)).toBe('animateur');
    expect(relative('nation', isAttested)).toBeUndefined();
  });
});
