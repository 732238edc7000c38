import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildChips} from './chips';
import {countFacets} from './count';
import type {FacetVocabularies} from './facets';
import {FACET_ORDER, buildFacets, buildPrecisions, knownValues} from './facets';
import {matches, toEntries, unmet} from './filter';
import {chosenNeeds, isActive, preferNeeds, toggleFamily, toggleNeed} from './needs';
import type {DirectoryRecord} from './record';
import type {Selection} from './selection';
import {
  CRITERIA,
  EMPTY_SELECTION,
  FACET_KEYS,
  carriesSelection,
  countChoices,
  readSelection,
  toggleAll,
  withWords,
  writeSelection,
} from './selection';

const need = (id: string) => ({id, libelle: `besoin ${id}`, phrase: id, etapes: ['un'], synonymes: []});
const type = (id: string, role: 's-adresser' | 'lire') => ({
  id,
  nom: id,
  pluriel: `${id}s`,
  role,
  fraicheur_mois: 12,
  icone: 'coins',
  resume: id,
});
const vocabularies: FacetVocabularies = {
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
    type('programme-financement', 's-adresser'),
    type('organisme', 's-adresser'),
    type('guide', 'lire'),
  ],
  territoires: [
    {id: 'coaticook', nom: 'Coaticook', niveau: 'mrc', dans: 'estrie'},
    {id: 'quebec', nom: 'Québec', niveau: 'province'},
  ],
  publics: [{id: 'obnl', nom: 'OBNL', court: 'OBNL'}],
  formesAide: [{id: 'don', nom: 'Don'}],
  couts: [{id: 'gratuit', nom: 'Gratuit'}],
  langues: [{id: 'fr', nom: 'Français'}],
  statuts: [
    {id: 'actif', nom: 'En activité'},
    {id: 'ferme', nom: 'Terminé'},
  ],
};
const [argent, monde] = vocabularies.groupes[0]?.familles ?? [];
if (!argent || !monde) throw new Error('fixture');
const families = [argent, monde];

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
    record('d', {besoins: ['don', 'benevoles'], type: 'programme-financement', formes: ['don']}),
    record('z', {statut: 'ferme'}),
  ],
  families,
);
const select = (facets: Selection['facets']): Selection => ({q: '', facets});
const found = (facets: Selection['facets']) =>
  entries.filter((entry) => matches(entry, select(facets))).map((entry) => entry.record.id);
const facetsFor = (facets: Selection['facets']) =>
  buildFacets(vocabularies, select(facets), countFacets(entries, select(facets)));
const facet = (id: string, facets: Selection['facets'] = {}) =>
  facetsFor(facets).find((other) => other.id === id);

/** Any selection of known values. */
const anySelection = fc
  .record(
    Object.fromEntries(
      FACET_KEYS.map((key) => [key, fc.uniqueArray(fc.constantFrom(...knownValues(vocabularies)[key]))]),
    ),
    {requiredKeys: []},
  )
  .map((facets) => select(facets as Selection['facets']));

describe('families and needs, one facet', () => {
  it('adds up families and needs', () => {
    expect(found({famille: ['argent']})).toEqual(['a', 'b', 'd']);
    expect(found({besoin: ['pret']})).toEqual(['b']);
    expect(found({famille: ['monde'], besoin: ['pret']})).toEqual(['b', 'c', 'd']);
  });

  it('lets a precise need take the place of its family, and gives it back', () => {
    const whole = toggleFamily(EMPTY_SELECTION, argent);
    expect(whole.facets).toEqual({famille: ['argent']});
    const precise = toggleNeed(whole, argent, 'pret');
    expect(precise.facets).toEqual({besoin: ['pret']});
    expect(isActive(precise, argent)).toBe(true);
    expect(toggleNeed(precise, argent, 'pret').facets).toEqual({famille: ['argent']});
    expect(toggleFamily(precise, argent).facets).toEqual({});
  });

  it('keeps the needs of other families', () => {
    const both = toggleFamily(toggleNeed(EMPTY_SELECTION, argent, 'don'), monde);
    expect(both.facets).toEqual({besoin: ['don'], famille: ['monde']});
    expect(toggleFamily(both, monde).facets).toEqual({besoin: ['don']});
  });

  it('drops from a link the family that its own need makes precise', () => {
    const link = select({famille: ['argent', 'monde'], besoin: ['don']});
    expect(preferNeeds(link, families).facets).toEqual({famille: ['monde'], besoin: ['don']});
  });

  it('never leaves a family and its need together, whatever one clicks (property)', () => {
    const click = fc.oneof(
      fc.constantFrom(...families).map((family) => (before: Selection) => toggleFamily(before, family)),
      fc
        .constantFrom(...families.flatMap((family) => family.besoins.map((n) => [family, n.id] as const)))
        .map(
          ([family, id]) =>
            (before: Selection) =>
              toggleNeed(before, family, id),
        ),
    );
    fc.assert(
      fc.property(fc.array(click), (clicks) => {
        const end = clicks.reduce((selection, one) => one(selection), EMPTY_SELECTION);
        expect(preferNeeds(end, families)).toEqual(end);
      }),
    );
  });
});

describe('unmet', () => {
  it('is empty exactly when the entry matches, and names one criterion once (property)', () => {
    fc.assert(
      fc.property(anySelection, fc.boolean(), (selection, withClosed) => {
        for (const entry of entries) {
          const failed = unmet(entry, selection, withClosed);
          expect(new Set(failed).size).toBe(failed.length);
          expect(failed.every((criterion) => CRITERIA.includes(criterion))).toBe(true);
          expect(matches(entry, selection, withClosed)).toBe(failed.length === 0);
        }
      }),
    );
  });
});

describe('buildFacets', () => {
  it('orders the facets, opens the first four, and counts what is chosen', () => {
    const facets = facetsFor({etape: ['un'], besoin: ['don']});
    expect(facets.map(({id}) => id)).toEqual(FACET_ORDER);
    expect(facets.filter(({open}) => open).map(({id}) => id)).toEqual([
      'besoin',
      'etape',
      'territoire',
      'type',
    ]);
    expect(facets.map(({active}) => active)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0]);
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
        const facets = buildFacets(vocabularies, selection, countFacets(entries, selection));
        for (const {groups, id} of facets) {
          for (const {key, value, count} of groups.flatMap(({options}) => options)) {
            const cleared = {...selection.facets, ...(id === 'besoin' ? {famille: [], besoin: []} : {})};
            const alone = {...selection, facets: {...cleared, [key]: [value]}};
            expect(count).toBe(entries.filter((entry) => matches(entry, alone)).length);
          }
        }
      }),
    );
  });
});

describe('buildPrecisions', () => {
  it('offers the needs of active families that have several', () => {
    const selection = select({famille: ['monde', 'argent']});
    const precisions = buildPrecisions(vocabularies, selection, countFacets(entries, selection));
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
      const selection = select({besoin, famille, territoire: ['quebec']});
      return buildPrecisions(vocabularies, selection, countFacets(entries, selection));
    };
    expect(precisions([], ['argent'])).toEqual([]);
    expect(precisions(['pret'], [])).toHaveLength(1);
  });
});

describe('buildChips', () => {
  it('names each filter in the order of the facets', () => {
    const chips = buildChips(
      vocabularies,
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
    const chips = buildChips(vocabularies, select({type: ['organisme', 'programme-financement', 'guide']}));
    expect(chips.map(({label}) => label)).toEqual(['S’adresser à', 'Lire']);
    expect(chips[0]?.next.facets.type).toEqual(['guide']);
  });

  it('takes away what it stands for, and all the chips take away all (property)', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        let left = selection;
        for (let turn = 0; turn < 50; turn += 1) {
          const chip = buildChips(vocabularies, left)[0];
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
    expect(readSelection('?etape=lune&q=a').selection).toEqual({q: 'a', facets: {etape: ['lune']}});
  });

  it('tells whether it asks for something', () => {
    expect(carriesSelection('')).toBe(false);
    expect(carriesSelection('?utm_source=x')).toBe(false);
    expect(carriesSelection('?q=')).toBe(false);
    expect(carriesSelection('?etape=lune')).toBe(true);
    expect(carriesSelection('?tri=nom')).toBe(true);
  });

  it('forgets « Estrie d’abord » with the words, and keeps « Nom »', () => {
    expect(withWords({q: 'a', facets: {}, tri: 'pres'}, ' ')).toEqual({q: '', facets: {}});
    expect(withWords({q: 'a', facets: {}, tri: 'nom'}, '')).toEqual({q: '', facets: {}, tri: 'nom'});
    expect(writeSelection(withWords({q: '', facets: {}}, ' prêt  agricole '))).toBe('?q=pr%C3%AAt++agricole');
  });

  it('knows a value of every facet', () => {
    expect(chosenNeeds(select({besoin: ['pret', 'benevoles']}), argent)).toEqual(['pret']);
    for (const key of FACET_KEYS) expect(knownValues(vocabularies)[key].size).toBeGreaterThan(0);
  });
});
