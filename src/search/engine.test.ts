import lunr from 'lunr';
import {expect, it} from 'vitest';
import {analyse} from './analysis';
import {searchDocuments} from './documents';
import {openEngine} from './engine';
import {contentWith, resource} from './fixtures/content';
import {FIELDS} from './format';
import {buildSearch} from './index';
import {addWords, NO_WORDS} from './words';

const documents = searchDocuments(
  contentWith([
    resource('a', {nom: 'Mesurer l’impact', markdown: 'Un texte sur le logement et l’impact.'}),
    resource('b', {nom: 'Logement', alias: ['Toit'], markdown: 'Impact, impact et encore impact.'}),
    resource('c', {nom: 'Prêt', markdown: 'Un prêt pour un logement.'}),
  ]),
);
const parts = buildSearch(documents);
const engine = openEngine(parts);
const known = parts.reduce((sofar, {words}) => addWords(words, sofar), NO_WORDS);
const termOf = (word: string) => known.terms[known.words.indexOf(word)] ?? -1;

/**
 * lunr's own index of the whole corpus, made by its own builder and loaded from its JSON form. As ours it knows a word
 * once per field; its BM25 settings are the same.
 */
function wholeIndex(): lunr.Index {
  const built = lunr(function () {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.ref('rank');
    this.tokenizer = ((terms: string[]) => terms.map((term) => new lunr.Token(term, {}))) as never;
    this.b(0.75);
    this.k1(1.2);
    const boosts = {nom: 6, alias: 4, resume: 3, besoins: 2, corps: 1};
    for (const field of FIELDS) this.field(field, {boost: boosts[field]});
    documents.forEach(({fields}, rank) => {
      const terms = FIELDS.map((field) => [
        field,
        [
          ...new Set(
            analyse(fields[field])
              .filter(({stop}) => !stop || !['resume', 'corps'].includes(field))
              .map(({surface}) => String(termOf(surface))),
          ),
        ],
      ]);
      this.add({rank, ...Object.fromEntries(terms)});
    });
  });
  return lunr.Index.load(JSON.parse(JSON.stringify(built)) as object);
}

it('gives the documents and the relative scores of an index that lunr itself builds of the whole corpus', () => {
  const whole = wholeIndex();
  for (const words of [['impact'], ['logement', 'impact'], ['toit'], ['pret', 'logement', 'texte']]) {
    const worths = new Map(words.map((word, rank) => [termOf(word), 1 - rank / 4]));
    const expected = whole
      .query((clauses) => {
        for (const [term, worth] of worths) clauses.term(String(term), {boost: worth, usePipeline: false});
      })
      .map(({ref}) => Number(ref));
    const found = engine.query(worths).sort((a, b) => b.score - a.score || a.rank - b.rank);
    expect(found.map(({rank}) => rank).sort()).toEqual([...expected].sort());
    expect(found[0]?.rank).toBe(expected[0]);
  }
});

it('counts the documents that hold a term, in whatever field', () => {
  expect(engine.frequency(termOf('impact'))).toBe(2);
  expect(engine.frequency(termOf('toit'))).toBe(1);
});
