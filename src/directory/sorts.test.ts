import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {DirectoryRecord} from './record';
import type {KeySort} from './sorts';
import {KEY_SORTS, comparison, usefulSorts} from './sorts';

const vocabularies = {
  territoires: [],
  statuts: [
    {id: 'actif', nom: 'En activité', ouvert: true, courant: true as const},
    {id: 'ferme', nom: 'Terminé', ouvert: false},
  ],
};

const record = (id: string, more: Partial<DirectoryRecord> = {}): DirectoryRecord => ({
  ...{id, nom: id, resume: '', type: 'organisme', etapes: [], besoins: [], territoires: []},
  ...{publics: [], langues: [], statut: 'actif'},
  ...more,
});
const calling = (id: string, ferme: string | undefined, call: DirectoryRecord['call'], ouvre?: string) =>
  record(id, {aide: {echeance: {mode: 'par-appels', ferme, ouvre}}, call} as Partial<DirectoryRecord>);
const closed = {closed: true, statut: 'ferme'} as const;

const sorted = (records: DirectoryRecord[], sort: KeySort | 'nom' | undefined) =>
  [...records].sort(comparison(sort, vocabularies)).map(({id}) => id);

describe('sorts by what entries have', () => {
  it('puts the nearest closing day first, then those without any, then what is over', () => {
    const list = [
      record('a'),
      calling('passe', '2026-01-15', 'over'),
      calling('mars', '2027-03-01', 'open'),
      calling('janvier', '2027-01-15', 'open'),
      calling('ouvre', undefined, 'coming', '2027-02-01'),
      record('0', closed),
    ];
    expect(sorted(list, 'echeance')).toEqual(['janvier', 'ouvre', 'mars', 'a', 'passe', '0']);
  });

  it('puts the latest check first, and what lacks least', () => {
    const list = [record('rien', {missing: 3}), record('vieux', {verified: '2025-01-01', missing: 1})];
    const all = [...list, record('neuf', {verified: '2026-01-01', missing: 2}), record('0', closed)];
    expect(sorted(all, 'verification')).toEqual(['neuf', 'vieux', 'rien', '0']);
    expect(sorted([...all, record('tout')], 'completude')).toEqual(['tout', 'vieux', 'neuf', 'rien', '0']);
  });

  it('offers those that change something, among what runs', () => {
    expect(usefulSorts([])).toEqual([]);
    expect(usefulSorts([record('a'), record('b'), record('c', {...closed, missing: 2})])).toEqual([]);
    expect(usefulSorts([record('a', {missing: 1}), record('b')])).toEqual(['completude']);
    expect(usefulSorts([calling('a', '2027-01-01', 'open'), record('b', {verified: '2026-01-01'})])).toEqual([
      'echeance',
      'verification',
    ]);
  });

  it('gives the same list whatever order the entries come in (property)', () => {
    const anyRecord = fc.record({
      nom: fc.constantFrom('a', 'b', 'É'),
      verified: fc.constantFrom(undefined, '2026-01-01', '2026-02-01'),
      missing: fc.constantFrom(undefined, 1, 2),
      closed: fc.constantFrom(undefined, true as const),
    });
    fc.assert(
      fc.property(
        fc.array(anyRecord, {maxLength: 8}),
        fc.constantFrom(undefined, 'nom' as const, ...KEY_SORTS),
        (some, sort) => {
          const records = some.map((more, rank) => record(`r${rank}`, more as Partial<DirectoryRecord>));
          expect(sorted([...records].reverse(), sort)).toEqual(sorted(records, sort));
        },
      ),
    );
  });
});
