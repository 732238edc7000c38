import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toRecord} from '../directory/record';
import {rowFacts} from '../directory/rowFact';
import {TODAY, resource, vocabularies} from './fixtures';
import {FULL_ROWS, toList} from './list';

const words = {vocabularies, facts: rowFacts()};
const record = (id: string, territoires: string[], statut = 'actif') =>
  toRecord(resource({id, territoires, statut}), vocabularies, TODAY);

describe('toList', () => {
  it('puts the nearest first, then what runs before what is to be confirmed', () => {
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
    expect(list.rows.map((row) => row.id)).toEqual([
      'coaticook',
      'estrie',
      'doute',
      'quebec',
      'canada',
      'monde',
    ]);
    expect(list.others).toEqual([]);
  });

  it('leaves closed resources out of the list and of the count', () => {
    const list = toList([record('ouvert', ['estrie']), record('clos', ['estrie'], 'ferme')], words);
    expect(list.count).toBe(1);
    expect(list.rows.map((row) => row.id)).toEqual(['ouvert']);
  });

  it('says what is beyond the full rows in one line each, by place, without empty places', () => {
    const near = Array.from({length: FULL_ROWS}, (_, n) => record(`a${n}`, ['estrie']));
    const list = toList(
      [record('loin', ['canada']), ...near, record('ici', ['quebec']), record('z', ['coaticook'])],
      words,
    );
    expect(list.rows).toHaveLength(FULL_ROWS);
    expect(list.others.map(({title, mentions}) => [title, mentions.map((mention) => mention.id)])).toEqual([
      ['En Estrie', ['z']],
      ['Partout au Québec', ['ici']],
      ['Au Canada', ['loin']],
    ]);
  });

  it('shows each open resource exactly once, whatever the list', () => {
    const anyRecord = fc.record({
      territoires: fc.subarray(['coaticook', 'estrie', 'quebec', 'canada', 'inconnu']),
      statut: fc.constantFrom('actif', 'a-confirmer', 'suspendu', 'ferme'),
    });
    fc.assert(
      fc.property(fc.array(anyRecord, {maxLength: 60}), (drawn) => {
        const records = drawn.map(({territoires, statut}, n) => record(`r${n}`, territoires, statut));
        const list = toList(records, words);
        const shown = [...list.rows, ...list.others.flatMap((group) => group.mentions)].map(({id}) => id);
        const open = records.filter(({statut}) => statut !== 'ferme').map(({id}) => id);
        expect(shown.sort()).toEqual(open.sort());
        expect(list.count).toBe(open.length);
      }),
    );
  });
});
