import {describe, expect, it} from 'vitest';
import type {Parcours} from '../model/parcours';
import {searchDocuments} from './documents';
import {contentWith, resource} from './fixtures/content';
import {buildSearch} from './index';
import {searchLexicon} from './lexicon';
import {openSearch} from './query';

const funds = Array.from({length: 5}, (_, rank) =>
  resource(`fonds-${rank}`, {nom: `Fonds ${rank}`, resume: 'Un prêt pour un projet.', type: 'fonds'}),
);
const content = contentWith([
  ...funds,
  resource('toit', {nom: 'Prêt pour les toitures', type: 'fonds'}),
  resource('fini', {
    nom: 'Ancien programme régional de prêts, toitures et murs verts',
    type: 'fonds',
    statut: 'ferme',
  }),
  resource('ailleurs', {nom: 'Prêt du Granit', type: 'fonds', territoires: ['memphremagog']}),
  ...['un', 'deux'].map((id) => resource(id, {nom: 'Un texte', markdown: 'On y parle de toitures.'})),
  resource('modele', {nom: 'Bâtir son modèle d’affaires'}),
  resource('obnl', {nom: 'La vie d’un OBNL'}),
]);
const parcours: Parcours = {
  id: 'toit',
  genre: 'projet',
  nom: 'Salle étanche',
  resume: 'Garder les gens au sec.',
  pour_qui: 'Vous avez les pieds mouillés.',
  besoins: [],
  gestes: [],
  etapes: [{etape: 'ideation', lignes: [{ressource: 'obnl', pourquoi: 'Elle sait.'}]}],
  questions: [],
  revise_le: '2026-11-22',
};
const lexicon = {
  ...searchLexicon(content),
  synonyms: {
    equivalents: [],
    proches: [
      {cherche: ['faire de l’argent'], aussi: ['modèle d’affaires']},
      {cherche: ['argent'], aussi: ['prêt']},
    ],
    remplissage: ['bonjour', 'on cherche', 'comment faire', 'quelque chose pour'],
  },
};
const engine = openSearch(buildSearch(searchDocuments(content), lexicon));
const ids = (query: string) => engine.ask(query).resources.map(({id}) => id);

describe('a sentence', () => {
  it('finds what its words without the filler find', () => {
    expect(ids('Bonjour, on cherche quelque chose pour des toitures')).toEqual(ids('des toitures'));
    expect(engine.ask('Bonjour, on cherche des toitures').rewordings).toEqual([]);
  });

  it('is read as a phrase before it is read word by word', () => {
    expect(ids('comment faire de l’argent')[0]).toBe('modele');
  });

  it('offers the people it names as a filter, and is not drowned by them', () => {
    const answer = engine.ask('on est un OBNL et on cherche un prêt pour refaire la toiture du local');
    expect(answer.facets.find(({key}) => key === 'public')).toMatchObject({id: 'obnl'});
    expect(answer.resources[0]?.id).toBe('toit');
  });
});

describe('a query that few resources answer', () => {
  const eased = engine.ask('prêt toitures');

  it('goes on with what answers a part of it, and says what is left aside', () => {
    expect(eased.resources[0]?.id).toBe('toit');
    expect(eased.resources.map(({id}) => id)).toEqual(expect.arrayContaining(funds.map(({id}) => id)));
    expect(eased.relaxed).toEqual({whole: 1, setAside: ['toitures']});
  });

  it('keeps what has ended for the end', () => {
    expect(eased.resources.at(-1)?.id).toBe('fini');
  });

  it('does not go where the place that it names is not served', () => {
    const placed = engine.ask('prêt magog');
    expect(placed.place).toBe('memphremagog');
    expect(placed.resources.length).toBeGreaterThan(0);
  });

  it('stays as it is with one word, and when enough answer', () => {
    expect(engine.ask('toitures').relaxed).toBeUndefined();
    expect(engine.ask('prêt projet').relaxed).toBeUndefined();
  });
});

describe('a sentence in other words than ours', () => {
  /** As if many people said so. */
  const often = (...ways: string[]) => Array.from({length: 20}, () => ways).flat();
  const sayings = [
    {id: 'forme-juridique', dit: often('on tire le diable par la queue', 'notre gros chèque finit bientôt')},
    {id: 'ecouter', dit: often('jaser avec le monde du coin')},
  ];
  const said = {...content, sayings};
  const learnt = openSearch(buildSearch(searchDocuments(said), lexicon));
  const sentence = 'le diable nous tient par la queue, le gros chèque finit bientôt icitte';

  it('leads to the need that it says, and to what serves it', () => {
    expect(engine.ask(sentence).needs).toEqual([]);
    expect(learnt.ask(sentence).needs[0]?.id).toBe('forme-juridique');
  });

  it('knows a word that no text has: it is not a slip, nor left aside', () => {
    expect(engine.ask('queue diable').rewordings).toContainEqual(expect.objectContaining({typed: 'queue'}));
    expect(learnt.ask('queue diable').rewordings).toEqual([]);
  });

  it('offers as filters the needs that it may ask for, and not those that a word names in passing', () => {
    const needs = (query: string) =>
      learnt.ask(query).facets.flatMap(({key, id}) => (key === 'besoin' ? id : []));
    const passing = 'après la cartographie';
    expect(needs('cartographie')).toEqual(['cartographier']);
    expect(needs(`${passing}, ${sentence}`)).toEqual([]);
  });

  it('says so when asked why', () => {
    const why = learnt.explain(sentence).find(({id, kind}) => kind === 'besoin' && id === 'forme-juridique');
    expect(why?.likely).toBeGreaterThan(0);
  });

  it('leads to what the parcours that it names leads to, in a sentence or by its name', () => {
    const led = {...said, sayings: [{id: 'toit', dit: often('la pluie entre dans la salle')}]};
    const site = openSearch(buildSearch(searchDocuments({...led, parcours: [parcours]}), lexicon));
    const found = (query: string) => site.ask(query).resources.map(({id}) => id);
    expect(found('la pluie entre encore dans la grande salle du village')).toContain('obnl');
    expect(found('salle étanche')).toContain('obnl');
    expect(found('étanche')).not.toContain('obnl');
  });

  it('leaves first what holds all that a short query says', () => {
    expect(learnt.search('prêt toitures')[0]?.id).toBe('toit');
  });
});
