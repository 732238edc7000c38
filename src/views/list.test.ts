import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {withLocalForms, toRecord} from '../directory/record';
import {rowFacts} from '../directory/rowFact';
import {TODAY, resource, vocabularies} from './fixtures';
import type {ListView} from './list';
import {FULL_ROWS, shownGroups, toList} from './list';

const words = {vocabularies, facts: rowFacts()};
const record = (id: string, territoires: string[], statut = 'actif') =>
  toRecord(resource({id, territoires, statut}), vocabularies, TODAY);

/** Title, then ids, in full and in one line. */
const shown = (list: ListView, kept?: string) =>
  shownGroups(list, kept).map(({title, rows, mentions}) => [
    title,
    rows.map(({row}) => row.id),
    mentions.map(({id}) => id),
  ]);

describe('a list', () => {
  const list = toList(
    [
      record('monde', []),
      record('canada', ['canada']),
      record('quebec', ['quebec']),
      record('doute', ['estrie'], 'a-confirmer'),
      record('estrie', ['estrie']),
      record('coaticook', ['coaticook']),
    ],
    words,
  );

  it('goes from near to far, what serves all of a place before a part of it, what runs before what is in doubt', () => {
    expect(shown(list)).toEqual([
      ['Propre à l’Estrie', ['estrie', 'doute', 'coaticook'], []],
      ['Tout le Québec', ['quebec'], []],
      ['Canada et ailleurs', ['canada'], []],
      ['Pour d’autres territoires', ['monde'], []],
    ]);
  });

  it('follows the territory of the visitor, and says that it knows of nothing there', () => {
    expect(shown(list, 'coaticook').map(([title, ids]) => [title, ids])).toEqual([
      ['Propre à Coaticook', ['coaticook']],
      ['Toute l’Estrie', ['estrie', 'doute']],
      ['Tout le Québec', ['quebec']],
      ['Canada et ailleurs', ['canada']],
      ['Pour d’autres territoires', ['monde']],
    ]);
    expect(shown(list, 'granit')[0]).toEqual(['Propre à la MRC du Granit', [], []]);
    expect(shown(list, 'granit').at(-1)?.[1]).toEqual(['coaticook', 'monde']);
    expect(shown(list, 'lune')).toEqual(shown(list));
  });

  it('puts last, and says why, what a source refuses to the project; a place is no refusal', () => {
    const criteres = [
      {id: 'forme', nom: 'Forme', valeurs: [{id: 'coop', nom: 'Coopérative'}]},
      {id: 'lieu', nom: 'Lieu', valeurs_de: 'territoires' as const},
    ];
    const lists = {...vocabularies, criteres};
    const source = 'https://exemple.org';
    const refusing = resource({
      id: 'refus',
      territoires: ['estrie'],
      statut: 'actif',
      admissibilite: [
        {critere: 'forme', exclut: ['coop', 'autre chose'], phrase: 'Non.', source},
        {critere: 'lieu', exclut: ['estrie'], phrase: 'Non.', source},
      ],
    });
    const some = toList(
      [toRecord(refusing, lists, TODAY), record('zoo', ['estrie']), record('loin', ['quebec'])],
      {...words, vocabularies: lists},
    );
    const rows = (project: Record<string, string>) =>
      shownGroups(some, undefined, project).flatMap((group) =>
        group.rows.map(({row, against}) => [row.id, against]),
      );
    expect(rows({forme: 'obnl', lieu: 'estrie'})).toEqual([
      ['refus', undefined],
      ['zoo', undefined],
      ['loin', undefined],
    ]);
    expect(rows({forme: 'coop'})).toEqual([
      ['zoo', undefined],
      ['refus', 'Coopérative'],
      ['loin', undefined],
    ]);
  });

  it('that is about a territory follows no other', () => {
    const about = toList([record('a', ['coaticook']), record('b', ['quebec'])], words, 'coaticook');
    expect(shown(about, 'granit')).toEqual(shown(about));
    expect(shown(about).map(([title]) => title)).toEqual(['Propre à Coaticook', 'Tout le Québec']);
  });

  it('leaves closed resources out, and of the count', () => {
    const open = toList([record('ouvert', ['estrie']), record('clos', ['estrie'], 'ferme')], words);
    expect(open.count).toBe(1);
    expect(shown(open)).toEqual([['Propre à l’Estrie', ['ouvert'], []]]);
  });

  it('says what is beyond the full rows in one line each, for each visitor the farthest', () => {
    const region = Array.from({length: FULL_ROWS}, (_, rank) => record(`e${rank}`, ['estrie']));
    const far = toList([record('q', ['quebec']), ...region, record('c', ['coaticook'])], words);
    expect(shown(far).map(([, rows, mentions]) => [rows?.length, mentions])).toEqual([
      [FULL_ROWS, ['c']],
      [0, ['q']],
    ]);
    expect(shown(far, 'coaticook').map(([, rows, mentions]) => [rows?.length, mentions?.length])).toEqual([
      [1, 0],
      [FULL_ROWS - 1, 1],
      [0, 1],
    ]);
    expect(shown(far, 'granit').map(([, rows]) => rows?.length)).toEqual([0, FULL_ROWS, 0, 0]);
  });

  it('shows each open resource exactly once, the first in full, whoever looks (property)', () => {
    const anyRecord = fc.record({
      territoires: fc.subarray(['coaticook', 'estrie', 'quebec', 'canada', 'inconnu']),
      statut: fc.constantFrom('actif', 'a-confirmer', 'suspendu', 'ferme'),
    });
    const anyone = fc.constantFrom(undefined, 'coaticook', 'granit', 'estrie');
    fc.assert(
      fc.property(fc.array(anyRecord, {maxLength: 40}), anyone, (drawn, kept) => {
        const records = drawn.map(({territoires, statut}, rank) => record(`r${rank}`, territoires, statut));
        const groups = shownGroups(toList(records, words), kept);
        const full = groups.flatMap(({rows}) => rows.map(({row}) => row.id));
        const brief = groups.flatMap(({mentions}) => mentions.map(({id}) => id));
        const open = records.filter(({statut}) => statut !== 'ferme').map(({id}) => id);
        expect([...full, ...brief].sort()).toEqual(open.sort());
        expect(full).toHaveLength(Math.min(open.length, FULL_ROWS));
        expect(groups.reduce((sum, {count}) => sum + count, 0)).toBe(open.length);
      }),
    );
  });

  it('names the local form of a programme where it serves, and nowhere else', () => {
    const general = resource({id: 'general', territoires: ['quebec']});
    const local = resource({id: 'local', territoires: ['granit'], variante_de: 'general'});
    const over = resource({id: 'fini', territoires: ['coaticook'], variante_de: 'general', statut: 'ferme'});
    const records = [general, local, over].map((one) => toRecord(one, vocabularies, TODAY));
    const forms = (kept?: string) =>
      shownGroups(toList(withLocalForms(records), words), kept)
        .flatMap(({rows}) => rows)
        .find(({row}) => row.id === 'general')
        ?.locales.map(({id}) => id);
    expect(forms('granit')).toEqual(['local']);
    expect(forms()).toEqual(['local']);
    expect(forms('coaticook')).toEqual([]);
  });
});
