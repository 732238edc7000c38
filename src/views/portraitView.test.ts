import {describe, expect, it} from 'vitest';
import {indexDirectory} from './directoryIndex';
import {contentOf, practice, resource, TODAY} from './fixtures';
import type {Matrix} from './matrix';
import {matrixTable, rowsOf, shadeLabels, shadeOf} from './matrix';
import type {PortraitFacts} from './portraitView';
import {portraitTables} from './portraitTables';
import {portraitView} from './portraitView';

const view = (resources: Parameters<typeof contentOf>[0], facts?: PortraitFacts, more = {}) => {
  const content = {...contentOf(resources), ...more};
  return portraitView(content, indexDirectory(content, TODAY), TODAY, facts);
};

const row = (matrix: Matrix, label: string) => rowsOf(matrix).find((one) => one.label === label)?.cells;

describe('the portrait', () => {
  const seen = view([
    resource({id: 'a', besoins: ['don', 'pret'], etapes: ['idee', 'essai']}),
    resource({id: 'b', besoins: ['don'], etapes: ['essai'], territoires: ['granit']}),
    resource({id: 'c', besoins: ['don'], etapes: ['essai'], statut: 'ferme'}),
  ]);

  it('counts a resource once in each cell that it concerns, and none that is over', () => {
    expect([seen.total, seen.closed]).toEqual([2, 1]);
    expect(row(seen.needs, 'du financement')).toEqual([
      {count: 1, url: '/etapes/idee/argent'},
      {count: 2, url: '/etapes/essai/argent'},
    ]);
  });

  it('leads an empty cell to the form, begun for it', () => {
    expect(row(seen.needs, 'une formation')).toEqual([
      {count: 0, url: '/contribuer/proposer?etape=idee&famille=cours'},
      {count: 0, url: '/contribuer/proposer?etape=essai&famille=cours'},
    ]);
    expect([seen.cells, seen.emptyCells, seen.thinCells]).toEqual([4, 2, 2]);
    expect(seen.empty.map(({label, stages}) => [label, stages.map(({numero}) => numero)])).toEqual([
      ['une formation', [1, 2]],
    ]);
  });

  it('tells what is a territory’s own, and the region with its parts', () => {
    expect(row(seen.places, 'MRC du Granit')?.map(({count}) => count)).toEqual([0, 1]);
    expect(row(seen.places, 'Coaticook')?.map(({count}) => count)).toEqual([0, 0]);
    expect(row(seen.places, 'Toute l’Estrie')?.map(({count}) => count)).toEqual([0, 1]);
  });

  it('names the practices that nothing serves, what is over put aside', () => {
    const practices = [practice({id: 'servie'}), practice({id: 'seule', besoins: ['former']})];
    const {total, alone} = view(
      [resource({id: 'a'}), resource({id: 'z', besoins: ['former'], statut: 'ferme'})],
      {},
      {
        practices,
      },
    ).practices;
    expect([total, alone.map(({id}) => id)]).toEqual([2, ['seule']]);
  });

  it('says what a person has checked, and when it gets old', () => {
    const check = (date: string, champs?: string[]) => [{date, moyen: 'courriel', ...(champs && {champs})}];
    const {states} = view(
      [
        resource({id: 'a', verification: check('2026-11-01')}),
        resource({id: 'b', verification: check('2024-11-01')}),
        resource({id: 'c', verification: check('2026-11-01', ['contact.telephone'])}),
        resource({id: 'd', statut: 'a-confirmer', url: undefined as unknown as string}),
      ],
      {dead: new Set(['https://www.a.example'])},
    );
    expect(states.map(({count}) => count)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(states.slice(0, 4).reduce((sum, {count}) => sum + count, 0)).toBe(4);
  });

  it('says nothing of what the build cannot know', () => {
    const {states, months, hasHistory, hasVisits} = view([resource({id: 'a'})]);
    expect([hasHistory, hasVisits, states.length]).toEqual([false, false, 6]);
    expect(months).toEqual([{month: '2026-11', added: 1}]);
  });

  it('joins what came and what changed, the last month first', () => {
    const {months} = view([resource({id: 'a', ajoute_le: '2026-10-31'})], {
      changes: {'2026-09': 2, '2026-11': 3},
    });
    expect(months).toEqual([
      {month: '2026-11', added: 0, changed: 3},
      {month: '2026-10', added: 1, changed: 0},
      {month: '2026-09', added: 0, changed: 2},
    ]);
  });

  it('gives its tables to a spreadsheet, number for number', () => {
    const tables = portraitTables(seen);
    expect(
      tables.map(({rows: [head = [], ...rows]}) => rows.every((line) => line.length === head.length)),
    ).toEqual(tables.map(() => true));
    expect(matrixTable(seen.needs)).toEqual([
      ['Groupe', 'Besoin', 'Idée', 'Essai'],
      ['Je cherche…', 'du financement', 1, 2],
      ['Je cherche…', 'une formation', 0, 0],
    ]);
  });
});

describe('the shades', () => {
  it('have one label each, and a shade for each number', () => {
    expect(shadeLabels()).toEqual(['0', '1 à 3', '4 à 8', '9 à 15', '16 à 24', '25 et plus']);
    expect([0, 1, 3, 4, 8, 9, 15, 16, 24, 25, 900].map(shadeOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });
});
