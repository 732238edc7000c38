import {describe, expect, it} from 'vitest';
import type {Resource} from '../model/resource';
import {indexDirectory} from './directoryIndex';
import {TODAY, contentOf, resource, vocabularies} from './fixtures';
import {resourceView} from './resourceView';
import type {Way} from './ways';
import {doorsOf, mapLink, waysOf} from './ways';

const lists = {
  ...vocabularies,
  types: [...vocabularies.types, {...vocabularies.types[0]!, id: 'guide', role: 'lire' as const}],
};
const ways = (changes: Partial<Resource>): Way[] => waysOf(resource({id: 'a', ...changes}), lists);
const contact: Resource['contact'] = {
  porte: 'https://www.exemple.org/joindre',
  telephone: [{numero: '(819) 555.0142', poste: '204', note: 'accueil'}, {numero: '1 800 O-CANADA'}],
  courriel: 'info@exemple.org',
  adresse: '12, rue du Quai, bureau 204, Sherbrooke',
};

describe('waysOf', () => {
  it('begins with the people, then their pages, then the place', () => {
    expect(ways({url: 'https://www.exemple.org', contact})).toEqual([
      {
        by: 'call',
        text: '819\u00a0555-0142, poste\u00a0204',
        link: 'tel:+18195550142;ext=204',
        note: 'accueil',
      },
      {by: 'call', text: '1 800 O-CANADA', link: 'tel:+18006226232'},
      {by: 'write', text: 'info@exemple.org', link: 'mailto:info@exemple.org'},
      {by: 'door', text: 'exemple.org', link: 'https://www.exemple.org/joindre'},
      {by: 'page', text: 'exemple.org', link: 'https://www.exemple.org'},
      {
        by: 'go',
        text: '12, rue du Quai, bureau 204, Sherbrooke',
        link: mapLink('12, rue du Quai, Sherbrooke'),
      },
    ]);
  });

  it.each<[string, Partial<Resource>, Way['by'] | undefined]>([
    ['a page alone', {}, 'page'],
    ['an e-mail and a page', {contact: {courriel: 'info@exemple.org'}}, 'write'],
    ['a page « nous joindre »', {contact: {porte: 'https://exemple.org/joindre'}}, 'door'],
    ['a place alone', {url: undefined, contact: {adresse: '12, rue du Quai'}}, 'go'],
    ['what is read', {type: 'guide', contact}, 'page'],
    ['a number that cannot be dialled, and a page', {contact: {telephone: [{numero: '555-0142'}]}}, 'page'],
    ['nothing', {url: undefined}, undefined],
    ['hours alone', {url: undefined, contact: {horaire: 'Le lundi matin'}}, undefined],
  ])('has for main way, with %s: %s', (_, changes, by) => {
    expect(ways(changes)[0]?.by).toBe(by);
  });

  it('says that a page is not in French', () => {
    expect(ways({langue_page: 'en'})[0]).toMatchObject({language: 'en', note: 'en anglais'});
  });

  it('says when a person checked each', () => {
    const verification = [{date: '2026-11-02', moyen: 'courriel', champs: ['contact.telephone']}];
    expect(ways({contact, verification}).map(({checked}) => checked)).toEqual([
      ...['2\u00a0novembre 2026', '2\u00a0novembre 2026'],
      ...[undefined, undefined, undefined, undefined],
    ]);
  });
});

it.each([
  [
    '230, rue King Ouest, bureau 301, Sherbrooke (bureau de circonscription, 2024)',
    '230, rue King Ouest, Sherbrooke',
  ],
  ['33, rue Notre-Dame Est, 2e étage, Victoriaville', '33, rue Notre-Dame Est, Victoriaville'],
  ['5, rue du Bureau, local B-12, Magog', '5, rue du Bureau, Magog'],
  ['525, rue du Quai, bureau 2.36, Québec', '525, rue du Quai, Québec'],
  ['12, rue du Quai, bureaux 204/206, Magog', '12, rue du Quai, Magog'],
  ['12, rue du Quai, case postale 120, Magog', '12, rue du Quai, Magog'],
  ['12, rue du Quai, C. P. 120, Magog', '12, rue du Quai, Magog'],
  ['1, place Suite, Magog', '1, place Suite, Magog'],
])('%s is looked for on a map as %s', (address, place) => {
  expect(decodeURIComponent(mapLink(address).replace(/.*query=/, ''))).toBe(place);
});

describe('doorsOf', () => {
  const doors = (changes: Partial<Resource>, places: Record<string, string[]>, others: Resource[] = []) => {
    const content = contentOf([...['un', 'deux', 'trois', 'quatre'].map((id) => resource({id})), ...others]);
    const territoires = vocabularies.territoires.map((one) => ({
      ...one,
      ...(places[one.id] && {porte_d_entree: places[one.id]}),
    }));
    const found = doorsOf(resource({id: 'a', url: undefined, ...changes}), {
      ...content,
      vocabularies: {...vocabularies, territoires},
    });
    const nearer = found.nearer?.map(({territory, place, entries}) => [
      territory,
      place,
      ...entries.map(({id}) => id),
    ]);
    return {place: found.place, ids: found.entries.map(({id}) => id), nearer};
  };
  const PLACES = {granit: ['un', 'deux'], estrie: ['trois'], coaticook: ['quatre']};

  it.each<[string, Partial<Resource>, Record<string, string[]>, string | undefined, string[]]>([
    ['its territory', {territoires: ['granit']}, PLACES, 'de la MRC du Granit', ['un', 'deux']],
    ['the most precise', {territoires: ['granit', 'quebec']}, PLACES, 'de la MRC du Granit', ['un', 'deux']],
    ['each in turn', {territoires: ['granit', 'coaticook']}, PLACES, undefined, ['un', 'quatre', 'deux']],
    ['what holds it', {territoires: ['granit']}, {estrie: ['trois']}, 'de l’Estrie', ['trois']],
    ['the home region', {territoires: ['canada']}, PLACES, 'de l’Estrie', ['trois']],
    ['itself never', {id: 'un', territoires: ['granit']}, PLACES, 'de la MRC du Granit', ['deux']],
    ['nobody', {territoires: ['canada']}, {}, 'de l’Estrie', []],
  ])('are those of %s', (_, changes, places, place, ids) => {
    expect(doors(changes, places)).toMatchObject({place, ids});
  });

  it('begin with the organisation that offers it', () => {
    expect(doors({organisme: 'quatre', territoires: ['granit']}, PLACES).ids).toEqual([
      'quatre',
      'un',
      'deux',
    ]);
  });

  it('then go on with those that its text names, and keep a place for its territory', () => {
    const others = [resource({id: 'muet', url: undefined}), resource({id: 'six'})];
    const leads = ['muet', 'quatre', 'trois', 'six'];
    expect(doors({leads, territoires: ['granit']}, PLACES, others).ids).toEqual(['quatre', 'trois', 'un']);
    expect(doors({leads, organisme: 'quatre', territoires: ['granit']}, PLACES).ids).toEqual([
      'quatre',
      'trois',
      'un',
    ]);
  });

  it('leave out those that it names to say that they serve elsewhere', () => {
    const others = [
      resource({id: 'ailleurs', territoires: ['coaticook']}),
      resource({id: 'region', territoires: ['estrie']}),
    ];
    const leads = ['ailleurs', 'region'];
    expect(doors({leads, territoires: ['granit']}, PLACES, others).ids).toEqual(['region', 'un', 'deux']);
    expect(doors({leads, territoires: ['quebec']}, PLACES, others).ids[0]).toBe('ailleurs');
  });

  it('begin with their people, even where one reads', () => {
    const lu = resource({id: 'lu', type: 'guide', contact});
    const found = doorsOf(resource({id: 'a', url: undefined, leads: ['lu']}), {
      ...contentOf([lu]),
      vocabularies: lists,
    });
    expect(found.entries[0]?.ways[0]?.by).toBe('call');
  });

  it('are, of several territories, those of the one it names first', () => {
    expect(doors({territoires: ['granit', 'coaticook']}, PLACES).ids).toEqual(['un', 'quatre', 'deux']);
    expect(doors({territoires: ['coaticook', 'granit']}, PLACES).ids).toEqual(['quatre', 'un', 'deux']);
  });

  it('are, for a project in one of several territories, those of this one, after who offers it', () => {
    const {nearer} = doors({organisme: 'trois', territoires: ['granit', 'coaticook']}, PLACES);
    expect(nearer).toEqual([
      ['coaticook', 'de Coaticook', 'trois', 'quatre'],
      ['granit', 'de la MRC du Granit', 'trois', 'un', 'deux'],
    ]);
  });

  it('are, for a project in a part of what it serves, those of this part', () => {
    const {nearer} = doors({territoires: ['estrie']}, PLACES);
    expect(nearer?.map(([territory]) => territory)).toEqual(['coaticook', 'granit']);
    expect(doors({territoires: ['granit']}, PLACES).nearer).toBeUndefined();
  });

  it('leave out those that are over, or cannot be reached', () => {
    const others = [
      resource({id: 'clos', statut: 'ferme'}),
      resource({id: 'muet', url: undefined}),
      resource({id: 'bon'}),
    ];
    const {ids} = doors({territoires: ['granit']}, {granit: ['clos', 'muet', 'bon']}, others);
    expect(ids).toEqual(['bon']);
  });
});

it('gives doors to an entry that runs and cannot be reached, and to no other', () => {
  const hasDoors = (changes: Partial<Resource>) => {
    const content = contentOf([resource({id: 'a', ...changes})]);
    return 'doors' in resourceView(content.resources[0]!, content, indexDirectory(content, TODAY), TODAY);
  };
  expect(hasDoors({url: undefined})).toBe(true);
  expect(hasDoors({url: undefined, contact: {telephone: [{numero: '555-0142'}]}})).toBe(true);
  expect(hasDoors({url: undefined, statut: 'ferme'})).toBe(false);
  expect(hasDoors({})).toBe(false);
  expect(hasDoors({url: undefined, contact: {adresse: '12, rue du Quai'}})).toBe(false);
});
