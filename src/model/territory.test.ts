import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {chainOf, isOpenTo, labelOf, ofName, openTo, partsOf, ringOf, ringsAround, toName} from './territory';
import type {Territory} from './vocabularies';

const territories: Territory[] = [
  {id: 'ville', nom: 'Sherbrooke', niveau: 'mrc', dans: 'region'},
  {id: 'mrc', nom: 'MRC du Granit', avec_article: 'la MRC du Granit', niveau: 'mrc', dans: 'region'},
  {
    id: 'ailleurs',
    nom: 'MRC de L’Érable',
    avec_article: 'la MRC de L’Érable',
    niveau: 'mrc',
    dans: 'province',
  },
  {
    id: 'region',
    nom: 'Toute l’Estrie',
    avec_article: 'l’Estrie',
    niveau: 'region',
    dans: 'province',
    ici: true,
  },
  {id: 'province', nom: 'Tout le Québec', avec_article: 'le Québec', niveau: 'province', dans: 'pays'},
  {id: 'pays', nom: 'Canada', avec_article: 'le Canada', niveau: 'pays', dans: 'monde'},
  {id: 'monde', nom: 'International', niveau: 'monde'},
];
const ids = territories.map(({id}) => id);
const anyId = fc.constantFrom(...ids);
const anyList = fc.uniqueArray(anyId);
const titles = (places: string[]) => ringsAround(places, territories).map(({title}) => title);

describe('what stands in what', () => {
  it('goes from a place to all that holds it, and back', () => {
    expect(chainOf('mrc', territories)).toEqual(['mrc', 'region', 'province', 'pays', 'monde']);
    expect(partsOf('region', territories)).toEqual(['ville', 'mrc', 'region']);
    expect(chainOf('lune', territories)).toEqual([]);
    expect(partsOf('lune', territories)).toEqual([]);
  });

  it('ends even where places hold each other, which the validator refuses', () => {
    const loop: Territory[] = [
      {id: 'a', nom: 'A', niveau: 'mrc', dans: 'b'},
      {id: 'b', nom: 'B', niveau: 'region', dans: 'a'},
    ];
    expect(chainOf('a', loop)).toEqual(['a', 'b']);
    expect(partsOf('a', loop)).toEqual(['a', 'b']);
  });

  it('agrees both ways (property)', () => {
    fc.assert(
      fc.property(anyId, anyId, (inner, outer) => {
        expect(partsOf(outer, territories).includes(inner)).toBe(chainOf(inner, territories).includes(outer));
      }),
    );
  });
});

describe('what is open to a place', () => {
  it('is what names it, what holds it or a part of it, and nothing beside it', () => {
    expect(openTo(['mrc'], territories)).toEqual(['mrc', 'region', 'province', 'pays', 'monde']);
    expect(openTo(['region'], territories)).toEqual(['ville', 'mrc', 'region', 'province', 'pays', 'monde']);
    expect(isOpenTo(['ville'], 'mrc', territories)).toBe(false);
    expect(isOpenTo(['ville', 'province'], 'mrc', territories)).toBe(true);
    expect(isOpenTo([], 'mrc', territories)).toBe(false);
    expect(isOpenTo(['lune'], 'mrc', territories)).toBe(false);
  });

  it('never shrinks when one names more, nor when one asks for a larger place (property)', () => {
    fc.assert(
      fc.property(anyList, anyId, anyId, (listed, more, place) => {
        if (!isOpenTo(listed, place, territories)) return;
        expect(isOpenTo([...listed, more], place, territories)).toBe(true);
        for (const larger of chainOf(place, territories)) {
          expect(isOpenTo(listed, larger, territories)).toBe(true);
        }
      }),
    );
  });

  it('is of all the rings but the last (property)', () => {
    fc.assert(
      fc.property(anyList, anyId, (listed, place) => {
        const rings = ringsAround([place], territories);
        expect(ringOf(listed, rings) < rings.length - 1).toBe(isOpenTo(listed, place, territories));
      }),
    );
  });
});

describe('rings', () => {
  it('go from what is own to a place to what is far from it', () => {
    expect(titles(['mrc'])).toEqual([
      'Propre à la MRC du Granit',
      'Toute l’Estrie',
      'Tout le Québec',
      'Canada et ailleurs',
      'Pour d’autres territoires',
    ]);
    expect(titles(['region']).slice(0, 2)).toEqual(['Propre à l’Estrie', 'Tout le Québec']);
    expect(titles(['province']).slice(0, 2)).toEqual(['Propre au Québec', 'Canada et ailleurs']);
    expect(titles(['pays']).slice(0, 2)).toEqual(['Propre au Canada', 'Ailleurs dans le monde']);
    expect(titles(['monde'])[0]).toBe('International');
  });

  it('stand around the home region when nobody said where, or where nobody knows', () => {
    expect(titles([])).toEqual(titles(['region']));
    expect(titles(['lune'])).toEqual(titles(['region']));
  });

  it('stand around several places at once', () => {
    expect(titles(['ville', 'mrc']).slice(0, 2)).toEqual([
      'Propre à Sherbrooke ou à la MRC du Granit',
      'Toute l’Estrie',
    ]);
    expect(titles(['ville', 'mrc', 'ailleurs'])[0]).toBe('Propre aux territoires choisis');
    const rings = ringsAround(['ville', 'ailleurs'], territories);
    expect(['ville', 'ailleurs', 'region', 'mrc'].map((id) => ringOf([id], rings))).toEqual([
      0,
      0,
      1,
      rings.length - 1,
    ]);
  });

  it('hold each territory once, whatever the places (property)', () => {
    fc.assert(
      fc.property(anyList, (places) => {
        const held = ringsAround(places, territories).flatMap((ring) => ring.territories);
        expect([...new Set(held)].sort()).toEqual([...ids].sort());
        expect(new Set(ringsAround(places, territories).map(({title}) => title)).size).toBe(
          titles(places).length,
        );
      }),
    );
  });
});

describe('the name of a territory in a sentence', () => {
  it.each([
    ['mrc', 'de la MRC du Granit', 'à la MRC du Granit', 'MRC du Granit'],
    ['ville', 'de Sherbrooke', 'à Sherbrooke', 'Sherbrooke'],
    ['region', 'de l’Estrie', 'à l’Estrie', 'Estrie'],
    ['province', 'du Québec', 'au Québec', 'Québec'],
  ])('%s: « %s », « %s », « %s »', (id, of, to, label) => {
    const territory = territories.find((one) => one.id === id);
    if (!territory) throw new Error('fixture');
    expect([ofName(territory), toName(territory), labelOf(territory)]).toEqual([of, to, label]);
  });

  it('contracts « les », and elides before a vowel where there is no article', () => {
    expect(ofName({nom: 'Îles', avec_article: 'les Îles'})).toBe('des Îles');
    expect(toName({nom: 'Îles', avec_article: 'les Îles'})).toBe('aux Îles');
    expect(ofName({nom: 'Asbestos'})).toBe('d’Asbestos');
    expect(labelOf({nom: 'Îles', avec_article: 'les Îles'})).toBe('Îles');
  });
});
