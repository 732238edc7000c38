import {describe, expect, it} from 'vitest';
import type {Engine, Handover} from './engine';
import {handoverOf, searched} from './fixtures';
import {meilisearch} from './meilisearch';
import {opensearch} from './opensearch';
import {typesense} from './typesense';

function json(engine: Engine, name: string, handover: Handover): unknown {
  return JSON.parse(engine.files(handover).find((file) => file.name === name)?.text ?? '');
}

const handover = handoverOf(searched());

describe('meilisearch', () => {
  const settings = (given: Handover) => json(meilisearch, 'reglages.json', given);

  it('says for each word what it also looks up', () => {
    expect(settings(handover)).toMatchObject({
      synonyms: {OBNL: ['OSBL'], OSBL: ['OBNL'], sous: ['subvention'], argent: ['subvention']},
    });
  });

  it('gathers what two groups say of one word', () => {
    const synonyms = {
      equivalents: [{mots: ['prêt', 'emprunt']}, {mots: ['prêt', 'crédit']}],
      proches: [{cherche: ['prêt'], aussi: ['crédit', 'financement']}],
    };
    expect(settings(handoverOf(searched(), {synonyms}))).toMatchObject({
      synonyms: {prêt: ['emprunt', 'crédit', 'financement']},
    });
  });

  it('leaves aside stop words with and without accents, and what is elided', () => {
    expect(settings(handover)).toMatchObject({
      stopWords: expect.arrayContaining(['de', 'l', 'meme', 'même', 'qu']) as string[],
    });
  });
});

describe('typesense', () => {
  const fields = {
    nom: "L’Œuvre de l'été",
    alias: 'O.B.N.L.',
    resume: 'Lire l’été',
    besoins: 'de l’aide',
    corps: 'Un «\u00a0prêt\u00a0» — ou deux…',
  };
  const [document] = typesense
    .files(handoverOf(searched({title: 'L’Œuvre', fields})))
    .filter(({name}) => name === 'documents.jsonl')
    .map(({text}) => JSON.parse(text) as Record<string, string>);

  it('gets texts whose words are cut at apostrophes, and what is shown as it is', () => {
    expect(document).toMatchObject({
      title: 'L’Œuvre',
      summary: 'Lire l’été',
      nom: 'L Œuvre de l été',
      alias: 'O.B.N.L.',
      mots: 'de l aide',
      corps: 'Un   prêt     ou deux ',
    });
  });

  it('gets the same words without accents', () => {
    expect(document?.sans_accents).toBe(
      'L Oeuvre de l ete\nO.B.N.L.\nLire l ete\nde l aide\nUn   pret     ou deux ',
    );
  });

  it('gets synonyms one way and both ways, each with an id', () => {
    expect(json(typesense, 'synonymes.json', handover)).toEqual({
      items: [
        {id: 'equivalents-1', synonyms: ['OBNL', 'OSBL']},
        {id: 'proches-1', root: 'sous', synonyms: ['subvention']},
        {id: 'proches-2', root: 'argent', synonyms: ['subvention']},
      ],
    });
  });
});

describe('opensearch', () => {
  const rules = (given: Handover) => {
    const {settings} = json(opensearch, 'index.json', given) as {
      settings: {analysis: {filter: {synonymes: {synonyms: string[]}}}};
    };
    return settings.analysis.filter.synonymes.synonyms;
  };

  it('gets synonyms as rules, where an arrow does not lose its own word', () => {
    expect(rules(handover)).toEqual([
      'OBNL, OSBL',
      'sous => sous, subvention',
      'argent => argent, subvention',
    ]);
  });

  it('takes no sign of a word for a sign of the rule', () => {
    const synonyms = {equivalents: [{mots: ['#1', 'a, b', 'c => d', 'e\\f']}], proches: []};
    expect(rules(handoverOf(searched(), {synonyms}))).toEqual(['\\#1, a\\, b, c \\=> d, e\\\\f']);
  });
});
