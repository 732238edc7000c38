import {describe, expect, it} from 'vitest';
import {searchDocuments} from './documents';
import {contentWith, resource} from './fixtures/content';
import {buildSearch} from './index';
import {searchLexicon} from './lexicon';
import {openSearch} from './query';

const content = contentWith(
  [
    resource('sources', {nom: 'Transport de l’est', territoires: ['sources']}),
    resource('granit', {nom: 'Transport du nord', territoires: ['granit']}),
    resource('val', {nom: 'Transport du val', territoires: ['val']}),
    resource('region', {nom: 'Transport régional', territoires: ['estrie']}),
    resource('causes', {
      nom: 'Agir sur les causes',
      markdown: 'Aller à la racine. Une municipalité, Georges, notre dame des bois.',
      territoires: ['quebec'],
    }),
  ].map((one) => ({...one, type: 'fonds'})),
);
content.vocabularies = {
  ...content.vocabularies,
  territoires: [
    {
      id: 'sources',
      nom: 'MRC des Sources',
      niveau: 'mrc',
      dans: 'estrie',
      localites: ['Ayer’s Cliff', 'Saint-Camille', 'Saint-Georges-de-Windsor'],
      ambigues: ['Saint-Georges-de-Windsor'],
    },
    {
      id: 'granit',
      nom: 'MRC du Granit',
      niveau: 'mrc',
      dans: 'estrie',
      localites: ['Notre-Dame-des-Bois', 'Sainte-Cécile-de-Whitton', 'Stanstead-Est'],
      ambigues: ['Notre-Dame-des-Bois', 'Stanstead-Est'],
    },
    {
      id: 'val',
      nom: 'MRC du Val',
      niveau: 'mrc',
      dans: 'estrie',
      localites: ['Racine', 'Stanstead', 'Windsor'],
      ambigues: ['Racine'],
    },
    ...content.vocabularies.territoires,
  ],
};
const engine = openSearch(buildSearch(searchDocuments(content), searchLexicon(content)));
const offered = (query: string) =>
  engine.ask(query).facets.flatMap(({key, id}) => (key === 'territoire' ? [id] : []));

describe('a village in a query', () => {
  it.each([
    ['transport à Saint-Camille', 'sources'],
    ['transport saint camille', 'sources'],
    ['transport st-camille', 'sources'],
    ['transport ayer’s cliff', 'sources'],
    ["transport AYER'S CLIFF", 'sources'],
    ['transport ste-cécile-de-whitton', 'granit'],
    ['transport ste cecile de whitton', 'granit'],
    ['transport windsor', 'val'],
    ['transport stanstead', 'val'],
  ])('says where: « %s »', (query, place) => {
    expect(engine.ask(query).place).toBe(place);
    expect(engine.ask(query).resources[0]?.id).toBe(place);
  });

  it('is not the one whose name is a part of a longer one', () => {
    expect(engine.ask('transport saint-georges-de-windsor').place).not.toBe('val');
  });

  it.each(['racine', 'transport racine', 'agir sur les racines', 'bois transport'])(
    'is not an everyday word: « %s »',
    (query) => {
      expect(engine.ask(query).place).toBeUndefined();
      expect(offered(query)).toEqual([]);
    },
  );

  it('does not bring its everyday word to what serves its territory', () => {
    expect(engine.search('racine').map(({id}) => id)).toEqual(['causes']);
  });

  it.each([
    ['municipalité de Racine', 'val'],
    ['notre-dame-des-bois', 'granit'],
    ['saint-camille', 'sources'],
  ])('offers what is open there: « %s »', (query, place) => {
    expect(offered(query)).toContain(place);
  });
});
