import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Vocabularies} from '../model/vocabularies';
import {allBits, bitsAt, countCommon, holds} from './bits';
import {buildChips} from './chips';
import {countFacets} from './count';
import {indexOf, meetingAll} from './entryIndex';
import {facetKeys, knownValues, wideOptions} from './facetSpec';
import {facetSpecs} from './facetSpecs';
import {buildFacets, buildPrecisions} from './facets';
import {matches, toEntries, unmet} from './filter';
import {chosenParts, isActive, preferParts, togglePart, toggleWhole} from './parts';
import type {DirectoryRecord} from './record';
import type {Selection} from './selection';
import {
  EMPTY_SELECTION,
  carriesSelection,
  countChoices,
  readSelection,
  toggleAll,
  withWords,
  withoutIdle,
  writeSelection,
} from './selection';
import {waysOut} from './wayOut';

const need = (id: string) => ({id, libelle: `besoin ${id}`, phrase: id, etapes: ['un'], synonymes: []});
const type = (id: string, role: 's-adresser' | 'lire', more = {}) => ({
  ...more,
  id,
  nom: id,
  pluriel: `${id}s`,
  role,
  fraicheur_mois: 12,
  icone: 'coins',
  resume: id,
});
const vocabularies: Vocabularies = {
  etapes: [{id: 'un', numero: 1, nom: 'Idéation', voix: 'v', resume: 'r'}],
  groupes: [
    {
      id: 'cherche',
      libelle: 'Je cherche…',
      familles: [
        {id: 'argent', libelle: 'du financement', icone: 'coins', besoins: [need('don'), need('pret')]},
        {id: 'monde', libelle: 'des bénévoles', icone: 'users', besoins: [need('benevoles')]},
      ],
    },
  ],
  types: [
    type('programme-financement', 's-adresser', {argent: true}),
    type('organisme', 's-adresser'),
    type('guide', 'lire'),
  ],
  territoires: [
    {id: 'coaticook', nom: 'Coaticook', niveau: 'mrc', dans: 'estrie', ici: true},
    {id: 'quebec', nom: 'Québec', niveau: 'province'},
  ],
  publics: [{id: 'obnl', nom: 'OBNL', court: 'OBNL'}],
  couts: [{id: 'gratuit', nom: 'Gratuit'}],
  listes: {'formes-aide': [{id: 'don', nom: 'Don'}], langues: [{id: 'fr', nom: 'Français'}]},
  genres: [],
  recurrences: [],
  criteres: [],
  statuts: [
    {id: 'actif', nom: 'En activité', ouvert: true, courant: true},
    {id: 'ferme', nom: 'Terminé', ouvert: false},
  ],
};
const facets = facetSpecs(vocabularies);
const wide = wideOptions(facets);
const [argent, monde] = wide;
if (!argent || !monde) throw new Error('fixture');
const keys = facetKeys(facets);

const record = (id: string, more: Partial<DirectoryRecord>): DirectoryRecord => ({
  id,
  nom: id,
  resume: '',
  type: 'organisme',
  etapes: ['un'],
  besoins: ['don'],
  territoires: ['coaticook'],
  publics: ['obnl'],
  langues: ['fr'],
  statut: 'actif',
  ...more,
});
const entries = toEntries(
  [
    record('a', {}),
    record('b', {besoins: ['pret'], type: 'guide', cout: 'gratuit'}),
    record('c', {besoins: ['benevoles'], territoires: ['quebec']}),
    record('d', {besoins: ['don', 'benevoles'], type: 'programme-financement', aide: {formes: ['don']}}),
    record('z', {statut: 'ferme', closed: true}),
  ],
  facets,
);
const select = (facets: Selection['facets']): Selection => ({q: '', facets});
const found = (chosen: Selection['facets']) =>
  entries
    .filter((entry) => matches(entry, {facets, selection: select(chosen)}))
    .map((entry) => entry.record.id);
const facetsFor = (chosen: Selection['facets']) => {
  const selection = select(chosen);
  return buildFacets(facets, selection, countFacets(entries, {facets, selection}));
};
const facet = (id: string, chosen: Selection['facets'] = {}) =>
  facetsFor(chosen).find((other) => other.id === id);

/** Any selection of known values. */
const anySelection = fc
  .record(
    Object.fromEntries(
      keys.map((key) => [key, fc.uniqueArray(fc.constantFrom(...(knownValues(facets).get(key) ?? [])))]),
    ),
    {requiredKeys: []},
  )
  .map((chosen) => select(chosen as Selection['facets']));

describe('families and needs, one facet', () => {
  it('adds up families and needs', () => {
    expect(found({famille: ['argent']})).toEqual(['a', 'b', 'd']);
    expect(found({besoin: ['pret']})).toEqual(['b']);
    expect(found({famille: ['monde'], besoin: ['pret']})).toEqual(['b', 'c', 'd']);
  });

  it('lets a precise need take the place of its family, and gives it back', () => {
    const whole = toggleWhole(EMPTY_SELECTION, argent);
    expect(whole.facets).toEqual({famille: ['argent']});
    const precise = togglePart(whole, argent, 'pret');
    expect(precise.facets).toEqual({besoin: ['pret']});
    expect(isActive(precise, argent)).toBe(true);
    expect(togglePart(precise, argent, 'pret').facets).toEqual({famille: ['argent']});
    expect(toggleWhole(precise, argent).facets).toEqual({});
  });

  it('keeps the needs of other families', () => {
    const both = toggleWhole(togglePart(EMPTY_SELECTION, argent, 'don'), monde);
    expect(both.facets).toEqual({besoin: ['don'], famille: ['monde']});
    expect(toggleWhole(both, monde).facets).toEqual({besoin: ['don']});
  });

  it('drops from a link the family that its own need makes precise', () => {
    const link = select({famille: ['argent', 'monde'], besoin: ['don']});
    expect(preferParts(link, wide).facets).toEqual({famille: ['monde'], besoin: ['don']});
  });

  it('never leaves a family and its need together, whatever one clicks (property)', () => {
    const click = fc.oneof(
      fc.constantFrom(...wide).map((family) => (before: Selection) => toggleWhole(before, family)),
      fc.constantFrom(...wide.flatMap((family) => family.parts.map((n) => [family, n.value] as const))).map(
        ([family, id]) =>
          (before: Selection) =>
            togglePart(before, family, id),
      ),
    );
    fc.assert(
      fc.property(fc.array(click), (clicks) => {
        const end = clicks.reduce((selection, one) => one(selection), EMPTY_SELECTION);
        expect(preferParts(end, wide)).toEqual(end);
      }),
    );
  });
});

describe('unmet', () => {
  it('is empty exactly when the entry matches, and names one criterion once (property)', () => {
    fc.assert(
      fc.property(anySelection, fc.boolean(), (selection, withAside) => {
        for (const entry of entries) {
          const filters = {facets, selection, withAside};
          const failed = unmet(entry, filters);
          expect(new Set(failed).size).toBe(failed.length);
          expect(failed.every((key) => facets.some((spec) => spec.key === key))).toBe(true);
          expect(matches(entry, filters)).toBe(failed.length === 0);
        }
      }),
    );
  });
});

describe('all entries at once', () => {
  it('are kept or not as each of them is (property)', () => {
    const some = fc.subarray([...entries]);
    fc.assert(
      fc.property(anySelection, fc.boolean(), some, (selection, withAside, list) => {
        const filters = {facets, selection, withAside};
        const met = meetingAll(indexOf(list), filters);
        expect(list.map((_, place) => holds(met, place))).toEqual(
          list.map((entry) => matches(entry, filters)),
        );
        expect(countCommon(met, met)).toBe(list.filter((entry) => matches(entry, filters)).length);
      }),
    );
  });

  it('are told apart beyond what one number holds', () => {
    const places = [0, 31, 32, 63, 64, 99];
    const bits = bitsAt(places, 100);
    expect(Array.from({length: 100}, (_, place) => place).filter((place) => holds(bits, place))).toEqual(
      places,
    );
    expect(countCommon(bits, allBits(100))).toBe(6);
  });
});

describe('buildFacets', () => {
  it('orders the facets, opens the first four, and counts what is chosen', () => {
    const shown = facetsFor({etape: ['un'], besoin: ['don']});
    expect(shown.map(({title}) => title)).toEqual([
      ...['Besoin', 'Étape', 'Territoire', 'Type de ressource', 'Forme d’aide', 'Pour qui', 'Coût'],
      ...['Langue', 'Statut'],
    ]);
    expect(shown.filter(({open}) => open).map(({id}) => id)).toEqual([
      'besoin',
      'etape',
      'territoire',
      'type',
    ]);
    expect(shown.map(({active}) => active)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('shows a family whose need is chosen as chosen in part', () => {
    const options = facet('besoin', {besoin: ['pret', 'benevoles']})?.groups[0]?.options;
    expect(options?.map(({state, count}) => [state, count])).toEqual([
      ['some', 3],
      ['all', 2],
    ]);
  });

  it('lets the heading of a group of types stand for its types', () => {
    const whole = (types: string[]) => facet('type', {type: types})?.groups.map((group) => group.whole);
    expect(whole([])).toEqual([
      {count: 3, state: 'none'},
      {count: 1, state: 'none'},
    ]);
    expect(whole(['organisme', 'guide'])?.map((one) => one?.state)).toEqual(['some', 'all']);
    const all = toggleAll(select({type: ['guide']}), 'type', ['programme-financement', 'organisme']);
    expect(all.facets.type).toEqual(['guide', 'programme-financement', 'organisme']);
    expect(toggleAll(all, 'type', ['programme-financement', 'organisme']).facets.type).toEqual(['guide']);
  });

  it('does not offer the cost of funding, unless a link asked for it', () => {
    expect(facet('cout', {type: ['programme-financement']})).toBeUndefined();
    expect(facet('cout', {type: ['programme-financement', 'guide']})).toBeDefined();
    expect(facet('cout', {type: ['programme-financement'], cout: ['gratuit']})).toBeDefined();
  });

  it('tells for every value how many results it would give alone in its facet (property)', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const shown = buildFacets(facets, selection, countFacets(entries, {facets, selection}));
        for (const {groups, id} of shown) {
          for (const {key, value, count} of groups.flatMap(({options}) => options)) {
            const cleared = {...selection.facets, ...(id === 'besoin' ? {famille: [], besoin: []} : {})};
            const alone = {...selection, facets: {...cleared, [key]: [value]}};
            expect(count).toBe(entries.filter((entry) => matches(entry, {facets, selection: alone})).length);
          }
        }
      }),
    );
  });
});

describe('buildPrecisions', () => {
  it('offers the needs of active families that have several', () => {
    const selection = select({famille: ['monde', 'argent']});
    const precisions = buildPrecisions(facets, selection, countFacets(entries, {facets, selection}));
    expect(precisions).toHaveLength(1);
    expect(precisions[0]?.options.map(({value, count, state}) => [value, count, state])).toEqual([
      ['don', 2, 'none'],
      ['pret', 1, 'none'],
    ]);
  });
});

describe('buildPrecisions on an empty list', () => {
  it('offers nothing that gives nothing, and keeps what is chosen', () => {
    const precisions = (besoin: string[], famille: string[]) => {
      const selection = select({besoin, famille, langue: ['de']});
      return buildPrecisions(facets, selection, countFacets(entries, {facets, selection}));
    };
    expect(precisions([], ['argent'])).toEqual([]);
    expect(precisions(['pret'], [])).toHaveLength(1);
  });
});

describe('a territory stands for all that serves it', () => {
  const places: Vocabularies['territoires'] = [
    {id: 'ville', nom: 'Sherbrooke', niveau: 'mrc', dans: 'region'},
    {id: 'mrc', nom: 'MRC du Granit', avec_article: 'la MRC du Granit', niveau: 'mrc', dans: 'region'},
    {
      id: 'region',
      nom: 'Toute l’Estrie',
      avec_article: 'l’Estrie',
      niveau: 'region',
      dans: 'loin',
      ici: true,
    },
    {id: 'loin', nom: 'Canada', niveau: 'pays'},
  ];
  const specs = facetSpecs({...vocabularies, territoires: places});
  const spec = specs.find(({key}) => key === 'territoire');
  const some = toEntries(
    [
      record('de-la-mrc', {territoires: ['mrc']}),
      record('de-la-ville', {territoires: ['ville']}),
      record('de-la-region', {territoires: ['region']}),
      record('de-loin', {territoires: ['loin'], besoins: ['pret']}),
      record('guide-de-la-ville', {territoires: ['ville'], type: 'guide'}),
    ],
    specs,
  );
  const kept = (chosen: Selection['facets']) =>
    some
      .filter((entry) => matches(entry, {facets: specs, selection: select(chosen)}))
      .map((entry) => entry.record.id);
  const shown = (chosen: Selection['facets']) => {
    const selection = select(chosen);
    const counts = countFacets(some, {facets: specs, selection});
    return buildFacets(specs, selection, counts).find(({id}) => id === 'territoire');
  };

  it('keeps what names it, what holds it and its parts; documents from anywhere', () => {
    expect(kept({territoire: ['mrc']})).toEqual([
      'de-la-mrc',
      'de-la-region',
      'de-loin',
      'guide-de-la-ville',
    ]);
    expect(kept({territoire: ['region']})).toHaveLength(5);
    expect(kept({territoire: ['mrc'], besoin: ['pret']})).toEqual(['de-loin']);
  });

  it('keeps only its own when the address says so', () => {
    expect(kept({territoire: ['mrc'], portee: ['ici']})).toEqual(['de-la-mrc']);
    expect(kept({territoire: ['region'], portee: ['ici']})).toEqual([
      'de-la-mrc',
      'de-la-ville',
      'de-la-region',
      'guide-de-la-ville',
    ]);
    expect(kept({portee: ['ici']})).toHaveLength(5);
  });

  it('counts what each choice would give, own or open', () => {
    const numbers = (chosen: Selection['facets']) =>
      Object.fromEntries(
        shown(chosen)?.groups.flatMap(({options}) => options.map(({value, count}) => [value, count])) ?? [],
      );
    expect(numbers({})).toEqual({ville: 4, mrc: 4, region: 5, loin: 5});
    expect(numbers({territoire: ['mrc'], portee: ['ici']})).toEqual({ville: 2, mrc: 1, region: 4, loin: 5});
  });

  it('offers its own alone once it is chosen, with its number', () => {
    expect(shown({})).not.toHaveProperty('only');
    expect(shown({territoire: ['mrc']})?.only).toMatchObject({
      label: 'Seulement propre à la MRC du Granit',
      count: 1,
      state: 'none',
    });
    expect(shown({territoire: ['mrc', 'ville'], portee: ['ici']})?.only).toMatchObject({
      label: 'Seulement propre à ces territoires',
      count: 3,
      state: 'all',
    });
  });

  it('says so in its chips; the last place takes with it what is said of it', () => {
    const chips = buildChips(specs, select({territoire: ['mrc'], portee: ['ici']}));
    expect(chips.map(({label}) => label)).toEqual([
      'Ouvert à\u00a0: MRC du Granit',
      'Seulement propre à la MRC du Granit',
    ]);
    expect(chips[0]?.next.facets).toEqual({});
    expect(chips[1]?.next.facets).toEqual({territoire: ['mrc']});
    const labels = buildChips(specs, select({territoire: ['region']})).map(({label}) => label);
    expect(labels).toEqual(['Ouvert à\u00a0: Estrie']);
  });

  it('leaves aside, in an address, what is said of no place', () => {
    expect(spec && withoutIdle(select({portee: ['ici'], etape: ['un']}), [spec]).facets).toEqual({
      etape: ['un'],
    });
    const both = select({portee: ['ici'], territoire: ['mrc']});
    expect(spec && withoutIdle(both, [spec])).toEqual(both);
  });

  it('offers, from an empty list, what is open to the place', () => {
    const selection = select({territoire: ['mrc'], portee: ['ici'], besoin: ['pret']});
    const ways = waysOut(some, specs, selection).map(({dropped, count}) => [dropped?.key, count]);
    expect(ways).toContainEqual(['portee', 1]);
    expect(ways).toContainEqual(['besoin', 1]);
    const open = toEntries([record('a', {territoires: ['region'], besoins: ['pret']})], specs);
    expect(waysOut(open, specs, selection)[0]).toMatchObject({dropped: {key: 'portee'}, count: 1});
  });
});

describe('buildChips', () => {
  it('names each filter in the order of the facets', () => {
    const chips = buildChips(
      facets,
      select({statut: ['actif'], etape: ['un'], famille: ['monde'], besoin: ['pret']}),
    );
    expect(chips.map(({label, name}) => [label, name])).toEqual([
      ['besoin pret', 'Besoin\u00a0: besoin pret'],
      ['des bénévoles', 'Besoin\u00a0: des bénévoles'],
      ['1 Idéation', 'Étape 1, Idéation'],
      ['En activité', 'Statut\u00a0: En activité'],
    ]);
  });

  it('folds a whole group of types in one chip', () => {
    const chips = buildChips(facets, select({type: ['organisme', 'programme-financement', 'guide']}));
    expect(chips.map(({label}) => label)).toEqual(['S’adresser à', 'Lire']);
    expect(chips[0]?.next.facets.type).toEqual(['guide']);
  });

  it('takes away what it stands for, and all the chips take away all (property)', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        let left = selection;
        for (let turn = 0; turn < 50; turn += 1) {
          const chip = buildChips(facets, left)[0];
          if (!chip) break;
          expect(countChoices(chip.next)).toBeLessThan(countChoices(left));
          left = chip.next;
        }
        expect(countChoices(left)).toBe(0);
      }),
    );
  });
});

describe('the address', () => {
  it('reads without the words of the facets too, keeping every value', () => {
    expect(readSelection('?etape=lune&q=a', {keys}).selection).toEqual({q: 'a', facets: {etape: ['lune']}});
  });

  it('tells whether it asks for something', () => {
    expect(carriesSelection('', keys)).toBe(false);
    expect(carriesSelection('?utm_source=x', keys)).toBe(false);
    expect(carriesSelection('?q=', keys)).toBe(false);
    expect(carriesSelection('?etape=lune', keys)).toBe(true);
    expect(carriesSelection('?tri=nom', keys)).toBe(true);
  });

  it('forgets « Estrie d’abord » with the words, and keeps « Nom »', () => {
    expect(withWords({q: 'a', facets: {}, tri: 'pres'}, ' ')).toEqual({q: '', facets: {}});
    expect(withWords({q: 'a', facets: {}, tri: 'pertinence'}, '')).toEqual({q: '', facets: {}});
    expect(withWords({q: 'a', facets: {}, tri: 'nom'}, '')).toEqual({q: '', facets: {}, tri: 'nom'});
    expect(writeSelection(withWords({q: '', facets: {}}, ' prêt  agricole '))).toBe('?q=pr%C3%AAt++agricole');
  });

  it('knows a value of every facet', () => {
    expect(chosenParts(select({besoin: ['pret', 'benevoles']}), argent)).toEqual(['pret']);
    for (const key of keys) expect(knownValues(facets).get(key)?.size).toBeGreaterThan(0);
  });
});
