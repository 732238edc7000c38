import {describe, expect, it} from 'vitest';
import type {DirectoryRecord} from '../directory/record';
import type {ResourceType, Vocabularies} from '../model/vocabularies';
import {listByInitial} from './explorerView';

const named = (nom: string, closed?: true) => ({id: nom, nom, type: 'guide', closed}) as DirectoryRecord;
const types = [{id: 'guide', nom: 'Guide'}] as ResourceType[];
const list = (records: DirectoryRecord[]) =>
  listByInitial({records, facets: [], words: {facts: [], vocabularies: {types} as Vocabularies}});

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
    expect(list([named('A', true)])[0]?.resources).toEqual([
      {id: 'A', nom: 'A', type: 'Guide', closed: true},
    ]);
  });
});
