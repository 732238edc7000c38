import {describe, expect, it} from 'vitest';
import {indexDirectory} from './directoryIndex';
import {englishView} from './englishView';
import {TODAY, contentOf, resource} from './fixtures';

const contact = {telephone: [{numero: '819-555-0142'}], courriel: 'hello@example.org'};
const english = {langues: ['fr', 'en'], contact};
const resources = [
  resource({id: 'town', territoires: ['estrie'], ...english}),
  resource({id: 'cab', territoires: ['granit', 'coaticook'], ...english}),
  resource({id: 'a-site', territoires: ['granit'], langues: ['en']}),
  resource({id: 'mute', territoires: ['granit'], langues: ['en'], url: undefined}),
  resource({id: 'french', territoires: ['granit'], contact}),
  resource({id: 'over', territoires: ['granit'], statut: 'ferme', ...english}),
  resource({id: 'far', territoires: ['quebec'], ...english}),
];
const content = contentOf(resources);
content.site = {
  ...content.site,
  anglais: {langue: 'en', portes: [{fiche: 'town', nom: 'The Town', phrase: 'Helps people.'}]},
};
const view = englishView(content, indexDirectory(content, TODAY));

describe('the page in English', () => {
  it('says how to reach the doors that it names', () => {
    expect(view.doors[0]?.ways.map(({link}) => link)).toEqual([
      'tel:+18195550142',
      'mailto:hello@example.org',
    ]);
  });

  it('names by territory those who serve in English, first those who can be called or written to', () => {
    expect(view.places.map(({id, people}) => [id, ...people.map((one) => one.id)])).toEqual([
      ['coaticook', 'cab'],
      ['granit', 'cab', 'a-site'],
      ['estrie', 'town'],
    ]);
    expect(view.places[1]?.people[1]?.ways.map(({text}) => text)).toEqual(['a-site.example']);
    expect(view.places.map(({isHome}) => isHome)).toEqual([false, false, true]);
  });

  it('says where it knows nobody', () => {
    const few = contentOf(resources.slice(0, 1));
    few.site = content.site;
    expect(view.silent).toEqual([]);
    expect(englishView(few, indexDirectory(few, TODAY)).silent).toEqual(['Coaticook', 'MRC du Granit']);
  });

  it('gives what a form adds to search among them', () => {
    expect(view.entries?.filter).toEqual({key: 'langue', value: 'en'});
    expect(view.entries?.url).toBe('/repertoire?langue=en');
  });

  it('names nobody where the site says no language', () => {
    const silent = {...content, site: {...content.site, anglais: undefined}};
    expect(englishView(silent, indexDirectory(silent, TODAY)).places).toEqual([]);
  });
});
