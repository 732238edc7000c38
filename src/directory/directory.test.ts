import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Territory, Vocabularies} from '../model/vocabularies';
import {countFacets} from './count';
import {explore} from './explore';
import {facetKeys} from './facetSpec';
import {facetSpecs} from './facetSpecs';
import {matches, toEntries} from './filter';
import {compareNames} from './order';
import type {DirectoryRecord} from './record';
import type {Selection} from './selection';
import {MAX_QUERY_LENGTH, readSelection, toggle, writeSelection} from './selection';
import {waysOut} from './wayOut';

const families: Vocabularies['groupes'][number]['familles'] = [
  {
    id: 'argent',
    libelle: 'du financement',
    icone: 'coins',
    besoins: [
      {
        id: 'subvention',
        libelle: 'une subvention',
        phrase: 'Je cherche une subvention',
        etapes: ['financement'],
        synonymes: [],
      },
      {id: 'pret', libelle: 'un prêt', phrase: 'Je cherche un prêt', etapes: ['financement'], synonymes: []},
    ],
  },
  {
    id: 'monde',
    libelle: 'des bénévoles',
    icone: 'users',
    besoins: [
      {
        id: 'benevoles',
        libelle: 'des bénévoles',
        phrase: 'Je cherche des bénévoles',
        etapes: ['essai'],
        synonymes: [],
      },
    ],
  },
];
const territories: Territory[] = [
  {id: 'coaticook', nom: 'Coaticook', niveau: 'mrc', dans: 'estrie'},
  {id: 'estrie', nom: 'Estrie', niveau: 'region', dans: 'quebec', ici: true},
  {id: 'quebec', nom: 'Québec', niveau: 'province'},
  {id: 'canada', nom: 'Canada', niveau: 'pays'},
];
const vocabularies: Vocabularies = {
  etapes: ['essai', 'financement'].map((id, rank) => ({id, numero: rank + 1, nom: id, voix: id, resume: id})),
  groupes: [{id: 'cherche', libelle: 'Je cherche…', familles: families}],
  types: [],
  territoires: territories,
  publics: [],
  couts: [],
  genres: [],
  recurrences: [],
  criteres: [],
  statuts: [
    {id: 'actif', nom: 'Actif', ouvert: true},
    {id: 'a-confirmer', nom: 'À confirmer', ouvert: true},
    {id: 'ferme', nom: 'Fermé', ouvert: false},
  ],
  listes: {},
};
const facets = facetSpecs(vocabularies);
const base: DirectoryRecord = {
  id: 'a',
  nom: 'A',
  resume: 'Une ressource.',
  type: 'organisme',
  etapes: ['financement'],
  besoins: ['subvention'],
  territoires: ['quebec'],
  publics: ['obnl'],
  langues: ['fr'],
  statut: 'actif',
};
const records: DirectoryRecord[] = [
  {...base, id: 'quebec-b', nom: 'Bâtir'},
  {...base, id: 'estrie-z', nom: 'Zone', territoires: ['estrie', 'quebec'], besoins: ['pret']},
  {
    ...base,
    id: 'estrie-e',
    nom: 'Élan',
    territoires: ['coaticook'],
    statut: 'a-confirmer',
    etapes: ['essai'],
    besoins: ['benevoles'],
  },
  {...base, id: 'fini', nom: 'Ancien', territoires: ['estrie'], statut: 'ferme', closed: true},
];
const entries = toEntries(records, facets);
const explored = {entries, facets, vocabularies};
const ids = (selection: Selection, ranked?: string[]) =>
  explore(explored, selection, ranked).records.map((record) => record.id);

describe('explore', () => {
  it('puts Estrie first, what runs before what is to be confirmed, and keeps closed entries aside', () => {
    expect(ids({q: '', facets: {}})).toEqual(['estrie-z', 'estrie-e', 'quebec-b']);
    expect(explore(explored, {q: '', facets: {}}).closedAside).toBe(1);
  });

  it('adds up values of one facet and crosses facets', () => {
    expect(ids({q: '', facets: {besoin: ['pret', 'benevoles']}})).toEqual(['estrie-z', 'estrie-e']);
    expect(ids({q: '', facets: {besoin: ['pret', 'benevoles'], etape: ['essai']}})).toEqual(['estrie-e']);
    expect(ids({q: '', facets: {famille: ['argent']}})).toEqual(['estrie-z', 'quebec-b']);
  });

  it('shows closed entries when the status or the words ask for them', () => {
    expect(ids({q: '', facets: {statut: ['ferme']}})).toEqual(['fini']);
    expect(ids({q: 'ancien', facets: {}}, ['fini', 'quebec-b'])).toEqual(['fini', 'quebec-b']);
  });

  it('keeps the rank of the search unless a sort is asked for', () => {
    expect(ids({q: 'x', facets: {}}, ['quebec-b', 'estrie-e'])).toEqual(['quebec-b', 'estrie-e']);
    expect(ids({q: 'x', facets: {}, tri: 'nom'}, ['quebec-b', 'estrie-e', 'estrie-z'])).toEqual([
      'quebec-b',
      'estrie-e',
      'estrie-z',
    ]);
  });
});

describe('where a list is seen from', () => {
  const titles = (selection: Selection, whereabouts = {}, ranked?: string[]) =>
    explore(explored, selection, ranked, whereabouts).groups?.map(({title}) => title);
  const anything: Selection = {q: '', facets: {}};

  it('is the home region, or where the visitor is', () => {
    expect(titles(anything)?.[0]).toBe('Propre à Estrie');
    expect(titles(anything, {kept: 'coaticook'})?.[0]).toBe('Propre à Coaticook');
  });

  it('is what the address names before all, then what the words name', () => {
    const asked: Selection = {q: '', facets: {territoire: ['quebec']}};
    expect(titles(asked, {kept: 'coaticook', named: 'estrie'})?.[0]).toBe('Propre à Québec');
    expect(explore(explored, {...asked, tri: 'pres'}, undefined, {kept: 'coaticook'}).places).toEqual([
      'quebec',
    ]);
    expect(titles({q: 'x', facets: {}}, {kept: 'coaticook', named: 'quebec'}, ['estrie-z'])?.[0]).toBe(
      'Propre à Québec',
    );
  });

  it('is the home region for who asks for it, who can go back', () => {
    const {places, near} = explore(explored, {...anything, tri: 'pres'}, undefined, {kept: 'coaticook'});
    expect([places, near]).toEqual([[], ['coaticook']]);
  });

  it('gives no headings to relevance, nor to names', () => {
    const words: Selection = {q: 'x', facets: {}};
    expect(titles(words, {}, ['quebec-b'])).toBeUndefined();
    expect(
      titles({...words, tri: 'pertinence'}, {kept: 'coaticook'}, ['quebec-b', 'estrie-e']),
    ).toBeUndefined();
    expect(titles({...anything, tri: 'nom'}, {kept: 'coaticook'})).toBeUndefined();
    const near = explore(explored, words, ['quebec-b', 'estrie-e'], {kept: 'coaticook'});
    expect(near.records.map(({id}) => id)).toEqual(['estrie-e', 'quebec-b']);
  });
});

describe('countFacets', () => {
  it('says what choosing a value would give', () => {
    const selection: Selection = {q: '', facets: {besoin: ['pret']}};
    const counts = countFacets(entries, {facets, selection});
    expect(counts.besoin).toEqual({subvention: 1, pret: 1, benevoles: 1});
    expect(counts.etape).toEqual({financement: 1});
  });

  it('agrees with the filter for every value (property)', () => {
    const value = fc.constantFrom('subvention', 'pret', 'benevoles');
    const selection = fc.record({
      q: fc.constant(''),
      facets: fc.record({
        besoin: fc.uniqueArray(value),
        etape: fc.uniqueArray(fc.constantFrom('financement', 'essai')),
      }),
    });
    fc.assert(
      fc.property(selection, (chosen) => {
        const counts = countFacets(entries, {facets, selection: chosen});
        for (const need of ['subvention', 'pret', 'benevoles']) {
          const alone = {...chosen, facets: {...chosen.facets, besoin: [need]}};
          expect(counts.besoin?.[need] ?? 0).toBe(
            entries.filter((entry) => matches(entry, {facets, selection: alone})).length,
          );
        }
      }),
    );
  });
});

describe('selection in the address', () => {
  const keys = facetKeys(facets);
  const known = {keys, values: new Map(keys.map((key) => [key, new Set(['financement', 'pret', 'estrie'])]))};

  it('reads back what it writes', () => {
    const some = fc.uniqueArray(fc.constantFrom('financement', 'pret', 'estrie'), {minLength: 1});
    const selection = fc.record({
      q: fc.string({maxLength: 60}).map((text) => text.trim()),
      facets: fc.record({etape: some, besoin: some, statut: some}, {requiredKeys: []}),
    });
    fc.assert(
      fc.property(selection, (chosen) => {
        const {selection: read, ignored} = readSelection(writeSelection(chosen), known);
        expect(ignored).toEqual([]);
        expect(read.facets).toEqual(JSON.parse(JSON.stringify(chosen.facets)));
        expect(read.q).toBe(chosen.q.trim());
      }),
    );
  });

  it('never throws, names what it does not know, and cuts a very long text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => readSelection(text, known).selection.q.length <= MAX_QUERY_LENGTH),
    );
    expect(readSelection('?etape=financement&etape=lune&tri=zzz', known)).toEqual({
      selection: {q: '', facets: {etape: ['financement']}},
      ignored: ['lune', 'zzz'],
    });
    expect(readSelection(`?q=${'a'.repeat(9999)}`, known).selection.q).toHaveLength(MAX_QUERY_LENGTH);
  });

  it('toggles a value and leaves no empty facet behind', () => {
    const once = toggle({q: '', facets: {}}, 'etape', 'financement');
    expect(once.facets).toEqual({etape: ['financement']});
    expect(toggle(once, 'etape', 'financement').facets).toEqual({});
  });
});

describe('waysOut', () => {
  it('offers the removals that give something, best first', () => {
    const selection: Selection = {q: '', facets: {besoin: ['benevoles'], etape: ['financement']}};
    expect(ids(selection)).toEqual([]);
    expect(waysOut(entries, facets, selection).map((way) => [way.dropped?.key, way.count])).toEqual(
      [
        ['etape', 1],
        ['besoin', 2],
      ].sort((a, b) => Number(b[1]) - Number(a[1])),
    );
  });

  it('offers to drop the words', () => {
    const ways = waysOut(entries, facets, {q: 'zzz', facets: {besoin: ['pret']}}, []);
    expect(ways).toEqual([{selection: {q: '', facets: {besoin: ['pret']}}, count: 1}]);
  });
});

describe('compareNames', () => {
  it('sorts as a French reader does', () => {
    expect(['Zèbre', 'école', 'Écho', 'œuvre', 'Olive'].sort(compareNames)).toEqual([
      'Écho',
      'école',
      'œuvre',
      'Olive',
      'Zèbre',
    ]);
  });
});
