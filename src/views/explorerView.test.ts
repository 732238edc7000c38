import {describe, expect, it} from 'vitest';
import type {DirectoryRecord} from '../directory/record';
import type {ResourceType} from '../model/vocabularies';
import type {DirectoryData} from './explorerView';
import {listByInitial} from './explorerView';

const named = (nom: string, statut = 'actif') => ({id: nom, nom, type: 'guide', statut}) as DirectoryRecord;
const types = [{id: 'guide', nom: 'Guide'}] as ResourceType[];
const list = (records: DirectoryRecord[]) =>
  listByInitial({records, vocabularies: {types} as DirectoryData['vocabularies']});

describe('listByInitial', () => {
  it('puts every resource under its letter, closed ones too', () => {
    const names = ['Œuvre', 'olive', 'Élan', '« Zone »', '1, 2, 3 GO', 'essai'];
    expect(
      list(names.map((name) => named(name))).map(({initial, resources}) => [
        initial,
        resources.map(({nom}) => nom),
      ]),
    ).toEqual([
      ['0–9', ['1, 2, 3 GO']],
      ['E', ['Élan', 'essai']],
      ['O', ['Œuvre', 'olive']],
      ['Z', ['« Zone »']],
    ]);
    expect(list([named('A', 'ferme')])[0]?.resources).toEqual([
      {id: 'A', nom: 'A', type: 'Guide', closed: true},
    ]);
  });
});
