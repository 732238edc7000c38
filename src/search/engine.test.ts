import {expect, it} from 'vitest';
import {searchDocuments} from './documents';
import {openEngine} from './engine';
import {contentWith, resource} from './fixtures/content';
import {buildSearch} from './index';
import {addWords, NO_WORDS} from './words';

const parts = buildSearch(
  searchDocuments(
    contentWith([
      resource('a', {nom: 'Mesurer l’impact', markdown: 'Un texte sur le logement et l’impact.'}),
      resource('b', {nom: 'Logement', alias: ['Toit'], markdown: 'Impact, impact et encore impact.'}),
      resource('c', {nom: 'Prêt', markdown: 'Un prêt pour un logement.'}),
    ]),
  ),
);
const engine = openEngine(parts);
const known = parts.reduce((sofar, {words}) => addWords(words, sofar), NO_WORDS);
const termOf = (word: string) => known.terms[known.words.indexOf(word)] ?? -1;

it('finds the documents that hold a term, the one that bears it as its name first', () => {
  const [first, ...others] = engine
    .query(new Map([[termOf('logement'), 1]]))
    .sort((a, b) => b.score - a.score);
  expect(first?.rank).toBe(1);
  expect(others.map(({rank}) => rank).sort()).toEqual([0, 2]);
});

it('counts the documents that hold a term, in whatever field', () => {
  expect(engine.frequency(termOf('impact'))).toBe(2);
  expect(engine.frequency(termOf('toit'))).toBe(1);
});
