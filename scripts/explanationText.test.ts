import {describe, expect, it} from 'vitest';
import type {Explanation} from '../src/search/explanation';
import {RANKING} from '../src/search/ranking';
import {explanationText} from './explanationText';

const explanation: Explanation = {
  id: 'quai',
  kind: 'ressource',
  title: 'Le Quai',
  url: '/repertoire/quai',
  score: 1.23456,
  relevance: 10,
  share: 0.5,
  likely: 0,
  preference: 0.98,
  isAside: false,
  words: [
    {
      typed: 'subventions',
      weight: 0.6,
      held: 0.8,
      by: [
        {way: 'form', word: 'subvention', worth: 1, fields: ['nom']},
        {way: 'synonym', word: 'bourse', worth: 0.8, fields: ['corps']},
      ],
    },
    {typed: 'jeunes', weight: 0.4, held: 0, by: []},
  ],
};

describe('explanationText', () => {
  it('gives the factors of the score, then what each word brings', () => {
    expect(explanationText(explanation)).toEqual([
      `note 1,23 = pertinence 10 × part de la requête 0,5 puissance ${RANKING.coveragePower} × préférence 0,98`,
      '«\u00a0subventions\u00a0», 60\u00a0% de la requête\u00a0: subvention (même radical; nom), bourse (synonyme; texte)',
      '«\u00a0jeunes\u00a0», 40\u00a0% de la requête\u00a0: absent',
    ]);
  });

  it('says what the sentence asks for in other words', () => {
    expect(explanationText({...explanation, likely: 0.5})[1]).toBe(
      'sert sans doute ce que la phrase demande, 50\u00a0%\u00a0: la part et la pertinence en tiennent compte',
    );
  });

  it('says why what has ended comes last', () => {
    expect(explanationText({...explanation, isAside: true})[1]).toBe(
      'terminé, et non nommé\u00a0: après tout le reste',
    );
  });
});
