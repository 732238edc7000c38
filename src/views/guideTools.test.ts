import {describe, expect, it} from 'vitest';
import type {Fact} from '../model/fact';
import {contestedWordsView} from './contestedWordsView';
import {factsView} from './factsView';
import {contentOf, practice, stageGuide} from './fixtures';
import {whichStageView} from './whichStageView';

const PRACTICES = [
  practice({id: 'ecouter', faits: ['loi', 'nom']}),
  practice({id: 'essayer', ordre: 2}),
  practice({id: 'idees', etape: 'idee', faits: ['loi']}),
];

describe('whichStageView', () => {
  it('asks one question per stage that has a page, with its gestures in their order', () => {
    const view = whichStageView({
      ...contentOf([]),
      stageGuides: [stageGuide({gestes: ['essayer', 'ecouter', 'disparu']})],
      practices: PRACTICES,
    });
    expect(view.questions).toHaveLength(1);
    const [{stage, question, practices} = {}] = view.questions;
    expect(stage).toEqual({id: 'essai', numero: 2, nom: 'Essai', url: '/guide/essai'});
    expect(question).toBe('Avez-vous essayé avec de vraies personnes?');
    expect(practices?.map(({numero, id}) => [numero, id])).toEqual([
      ['2.2', 'essayer'],
      ['2.1', 'ecouter'],
    ]);
  });
});

describe('factsView', () => {
  const fact = (id: string, etape: string): Fact => ({
    id,
    titre: `Le fait ${id}`,
    etape,
    fait: 'Un organisme déclare ceci.',
    sources: [{titre: 'Registre', url: 'https://registre.example.org'}],
    aupres_de: 'Registre',
  });

  it('gathers facts by stage, in order, with the practices of each', () => {
    const {groups} = factsView({
      ...contentOf([]),
      practices: PRACTICES,
      facts: [fact('nom', 'essai'), fact('loi', 'idee'), fact('seul', 'essai')],
    });
    expect(
      groups.map(({stage, facts}) => [
        stage.nom,
        facts.map(({id, practices}) => [id, practices.map(({numero}) => numero)]),
      ]),
    ).toEqual([
      ['Idée', [['loi', ['2.1', '1.1']]]],
      [
        'Essai',
        [
          ['nom', ['2.1']],
          ['seul', []],
        ],
      ],
    ]);
  });

  it('leaves out a stage without facts', () => {
    expect(factsView({...contentOf([]), facts: [fact('nom', 'essai')]}).groups).toHaveLength(1);
  });
});

describe('contestedWordsView', () => {
  const word = (id: string, terme?: string) => ({
    id,
    mot: id,
    question: 'Ceci ou cela?',
    sens: [],
    en_attendant: 'Dites ceci.',
    ...(terme && {terme}),
  });

  it('leads to the glossary when the word is there', () => {
    const {words} = contestedWordsView({
      ...contentOf([]),
      glossary: [
        {
          id: 'impact',
          terme: 'Impact',
          definition: 'Un changement.',
          anglais: 'impact',
          source: {nature: 'avis-praticien'},
        },
      ],
      contestedWords: [word('impact', 'impact'), word('projet', 'disparu'), word('autre')],
    });
    expect(words.map(({term}) => term)).toEqual([
      {name: 'Impact', url: '/glossaire#impact'},
      undefined,
      undefined,
    ]);
    expect(words[0]).not.toHaveProperty('terme');
  });
});
