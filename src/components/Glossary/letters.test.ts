import {describe, expect, it} from 'vitest';
import type {GlossaryTerm} from '@site/src/model/glossary';
import {byLetter} from './letters';

function term(terme: string): GlossaryTerm {
  return {id: terme, terme, definition: '', anglais: '', source: {nature: 'avis-praticien'}};
}

describe('byLetter', () => {
  it('puts accented words under their plain letter, in dictionary order', () => {
    const letters = byLetter(['Étape', 'besoin', 'Essaimage', 'Écosystème', 'Évaluation', '5 à 7'].map(term));
    expect(letters.map(({letter, id, terms}) => [letter, id, terms.map((entry) => entry.terme)])).toEqual([
      ['#', 'lettre-autre', ['5 à 7']],
      ['B', 'lettre-b', ['besoin']],
      ['E', 'lettre-e', ['Écosystème', 'Essaimage', 'Étape', 'Évaluation']],
    ]);
  });

  it('keeps every term once', () => {
    const terms = ['a', 'b', 'à', 'B', 'ça'].map(term);
    const kept = byLetter(terms).flatMap((letter) => letter.terms);
    expect(new Set(kept)).toEqual(new Set(terms));
    expect(kept).toHaveLength(terms.length);
  });
});
