import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {indexDirectory} from './directoryIndex';
import {contentOf, resource, TODAY} from './fixtures';
import {countedPlaces, mapShadeOf, mapShades, mapView, readMapState, writeMapState} from './mapView';

const view = mapView(
  indexDirectory(
    contentOf([
      resource({id: 'a', territoires: ['granit', 'coaticook'], besoins: ['don']}),
      resource({id: 'b', territoires: ['granit'], besoins: ['former'], etapes: ['idee']}),
      resource({id: 'c', territoires: ['estrie']}),
      resource({id: 'd', territoires: ['granit'], statut: 'ferme'}),
    ]),
    TODAY,
  ),
);

describe('the map', () => {
  it('counts what is a territory’s own, and leads to its list', () => {
    expect(countedPlaces(view, {})).toEqual([
      {
        id: 'coaticook',
        nom: 'Coaticook',
        count: 1,
        url: '/repertoire?portee=ici&territoire=coaticook',
      },
      {id: 'granit', nom: 'MRC du Granit', count: 2, url: '/repertoire?portee=ici&territoire=granit'},
    ]);
    expect(view.larger.map(({nom, count}) => [nom, count])).toEqual([
      ['Toute l’Estrie', 1],
      ['Tout le Québec', 0],
      ['Canada', 0],
    ]);
  });

  it('counts anew for a need and a stage: a list where there is something, else the form', () => {
    expect(countedPlaces(view, {family: 'cours', stage: 'idee'})).toEqual([
      {
        id: 'coaticook',
        nom: 'Coaticook',
        count: 0,
        url: '/contribuer/proposer?etape=idee&famille=cours&portee=ici&territoire=coaticook',
      },
      {
        id: 'granit',
        nom: 'MRC du Granit',
        count: 1,
        url: '/repertoire?etape=idee&famille=cours&portee=ici&territoire=granit',
      },
    ]);
  });

  it('reads its address, and names what it does not know', () => {
    expect(readMapState('?famille=cours&etape=essai', view)).toEqual({
      family: 'cours',
      stage: 'essai',
      ignored: [],
    });
    expect(readMapState('?famille=lune&etape=', view)).toEqual({ignored: ['lune']});
    expect(writeMapState({family: 'cours', stage: 'essai'})).toBe('?famille=cours&etape=essai');
    expect(writeMapState({})).toBe('');
  });

  it('gives each number one shade, darker for more, none for nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), {minLength: 1, maxLength: 12}), (counts) => {
        const shades = mapShades(counts);
        const ranks = [...counts].sort((a, b) => a - b).map((count) => mapShadeOf(count, shades));
        expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
        for (const count of counts) expect(mapShadeOf(count, shades) > 0).toBe(count > 0);
      }),
    );
  });
});
