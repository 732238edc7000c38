import {describe, expect, it} from 'vitest';
import type {DirectoryRecord} from '../directory/record';
import type {ResourceType, Vocabularies} from '../model/vocabularies';
import {indexDirectory} from './directoryIndex';
import {PAGE_SIZE, explorerView, listByInitial} from './explorerView';
import {TODAY, contentOf, resource} from './fixtures';

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

describe('explorerView', () => {
  it('counts what was checked among what it counts', () => {
    const resources = [resource({id: 'a'}), resource({id: 'b'}), resource({id: 'clos', statut: 'ferme'})];
    const index = indexDirectory(contentOf(resources), TODAY);
    expect(explorerView(index, new Set(['a', 'b', 'clos']))).toMatchObject({
      total: 2,
      closed: 1,
      verified: 2,
    });
    expect(explorerView(index, new Set(['clos']))).toMatchObject({total: 2, verified: 0});
  });

  it('opens the list under the headings that say how far things are, and says how many there are in each', () => {
    const resources = Array.from({length: PAGE_SIZE + 5}, (_, rank) => resource({id: `q${rank}`}));
    const near = resource({id: 'pres', territoires: ['granit']});
    const {first} = explorerView(indexDirectory(contentOf([...resources, near]), TODAY), new Set());
    expect(first.map(({title, count, rows}) => [title, count, rows.length])).toEqual([
      ['Propre à l’Estrie', 1, 1],
      ['Tout le Québec', PAGE_SIZE + 5, PAGE_SIZE - 1],
    ]);
  });

  it('says in its list too that a deadline is behind', () => {
    const due = (id: string, ferme: string) =>
      resource({id, aide: {formes: ['pret'], echeance: {mode: 'par-appels', ferme}}});
    const index = indexDirectory(contentOf([due('a', '2026-11-21'), due('b', '2026-11-22')]), TODAY);
    const deadlines = explorerView(index, new Set())
      .first.flatMap(({rows}) => rows)
      .map(({facts}) => facts.find(({label}) => label === 'Échéance')?.value);
    expect(deadlines).toEqual(['Fermé depuis le 21\u00a0novembre 2026', 'Jusqu’au 22\u00a0novembre 2026']);
  });
});
