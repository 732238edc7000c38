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

it('scores the documents that hold a term, the one that bears it as its name best', () => {
  const scores = engine.score(new Map([[termOf('logement'), 1]]), () => true);
  expect([...scores.keys()].sort()).toEqual([0, 1, 2]);
  expect(Math.max(...scores.values())).toBe(scores.get(1));
});

it('scores only the documents wanted, as if they were all', () => {
  const worths = new Map([[termOf('logement'), 1]]);
  const all = engine.score(worths, () => true);
  expect([...engine.score(worths, (rank) => rank === 2)]).toEqual([[2, all.get(2)]]);
});

it('holds a term once for a document, in its weightiest field', () => {
  expect(engine.documents(termOf('impact'))).toEqual([
    {field: 'nom', ranks: [0]},
    {field: 'corps', ranks: [1]},
  ]);
});

it('counts the documents that hold a term, in whatever field', () => {
  expect(engine.frequency(termOf('impact'))).toBe(2);
  expect(engine.frequency(termOf('toit'))).toBe(1);
});
