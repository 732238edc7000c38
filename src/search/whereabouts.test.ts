import {describe, expect, it} from 'vitest';
import {searchDocuments} from './documents';
import {contentWith, resource} from './fixtures/content';
import {buildSearch} from './index';
import {searchLexicon} from './lexicon';
import {openSearch} from './query';

const content = contentWith(
  [
    resource('loin', {nom: 'Prêt pancanadien', territoires: ['canada']}),
    resource('province', {nom: 'Prêt québécois', territoires: ['quebec']}),
    resource('region', {nom: 'Prêt régional', territoires: ['estrie']}),
    resource('ici', {nom: 'Un coup de main', markdown: 'On y parle de prêt.', territoires: ['memphremagog']}),
    resource('benevoles', {nom: 'Bénévoles de Magog', territoires: ['memphremagog']}),
    resource('ailleurs', {nom: 'Prêt d’ailleurs', territoires: ['sources']}),
    resource('sources', {nom: 'Trouver ses sources', territoires: ['quebec']}),
    resource('donnees', {nom: 'Des sources pour un budget', territoires: ['canada']}),
  ].map((one) => ({...one, type: 'fonds'})),
);
content.vocabularies = {
  ...content.vocabularies,
  territoires: [
    {id: 'sources', nom: 'MRC des Sources', niveau: 'mrc', dans: 'estrie'},
    ...content.vocabularies.territoires,
  ],
};
const engine = openSearch(buildSearch(searchDocuments(content), searchLexicon(content)));
const ask = (query: string) => {
  const {resources, place} = engine.ask(query);
  return {ids: resources.map(({id}) => id), place};
};

describe('a query that says what and where', () => {
  it('finds what serves the place without naming it, from the nearest, and not what is there for something else', () => {
    expect(ask('prêt magog')).toEqual({
      ids: ['ici', 'region', 'province', 'loin'],
      place: 'memphremagog',
    });
  });

  it('says the same in the list of all kinds, and says why', () => {
    const found = engine.search('prêt magog', {kinds: ['ressource']}).map(({id}) => id);
    expect(found.slice(0, 2)).toEqual(['ici', 'region']);
    const words = engine.explain('prêt magog').find(({id}) => id === 'region')?.words;
    expect(words?.find(({typed}) => typed === 'magog')).toMatchObject({held: 0.85, by: []});
  });

  it.each(['prêt', 'magog', 'prêt québec', 'prêt canada'])('is not « %s »', (query) => {
    expect(ask(query).place).toBeUndefined();
  });

  it('is not a name that holds that of a place', () => {
    expect(ask('bénévoles de magog')).toMatchObject({place: undefined});
    expect(ask('bénévoles de magog').ids[0]).toBe('benevoles');
  });

  it('is not one where the name of a place is a word like another', () => {
    expect(ask('sources budget').place).toBeUndefined();
  });
});

it('only prefers what is near when the query says at length what it asks for', () => {
  const asked = contentWith(
    [
      resource('loin', {nom: 'Formation du conseil d’administration', territoires: ['quebec']}),
      resource('ici', {
        nom: 'Épicerie',
        markdown: 'Un conseil, une formation.',
        territoires: ['memphremagog'],
      }),
    ].map((one) => ({...one, type: 'fonds'})),
  );
  const site = openSearch(buildSearch(searchDocuments(asked), searchLexicon(asked)));
  const first = (query: string) => site.ask(query).resources[0]?.id;
  expect(first('formation conseil magog')).toBe('ici');
  expect(first('formation conseil administration magog')).toBe('loin');
});

it('finds what is called after the place when the query says at length what it asks for', () => {
  const place = {territoires: ['memphremagog']};
  const named = (count: number) =>
    contentWith(
      [
        resource('formation', {nom: 'Formation du conseil d’administration', territoires: ['quebec']}),
        ...Array.from({length: count}, (_, rank) =>
          resource(`table-${rank}`, {nom: `Table du quartier de Magog ${rank}`, ...place}),
        ),
        resource('autre', {nom: 'Épicerie', alias: ['à Magog'], ...place}),
      ].map((one) => ({...one, type: 'fonds'})),
    );
  const ids = (count: number) => {
    const site = named(count);
    const answer = openSearch(buildSearch(searchDocuments(site), searchLexicon(site)));
    return answer.ask('formation conseil administration magog').resources.map(({id}) => id);
  };
  expect(ids(1).toSorted()).toEqual(['formation', 'table-0']);
  expect(ids(4)).toEqual(['formation']);
});

it('lets what one reads, from wherever one is, stand among the rest by what it is worth', () => {
  const read = contentWith([
    resource('guide', {nom: 'Prêt, le guide', territoires: ['estrie']}),
    {
      ...resource('region', {nom: 'Un coup de main', markdown: 'Du prêt.', territoires: ['estrie']}),
      type: 'fonds',
    },
    {
      ...resource('ici', {nom: 'Un peu d’aide', markdown: 'Du prêt.', territoires: ['memphremagog']}),
      type: 'fonds',
    },
  ]);
  const found = openSearch(buildSearch(searchDocuments(read), searchLexicon(read))).search('prêt magog');
  expect(found.map(({id}) => id).filter((id) => ['guide', 'ici', 'region'].includes(id))).toEqual([
    'guide',
    'ici',
    'region',
  ]);
});

it('offers all that is open to the place', () => {
  const named = engine.ask('magog').facets.find(({key}) => key === 'territoire');
  expect(named).toMatchObject({
    id: 'memphremagog',
    count: 7,
    title: 'ouvertes à un projet de MRC de Memphrémagog',
  });
});
