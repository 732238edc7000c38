import {describe, expect, it} from 'vitest';
import {parcours} from './fixtures';
import {parcoursAtStage, parcoursFor} from './parcoursLink';

const lines = (count: number) =>
  Array.from({length: count}, (_, rank) => ({ressource: `r${rank}`, pourquoi: 'Pour essayer.'}));
const at = (stages: Record<string, number>) =>
  Object.entries(stages).map(([etape, count]) => ({etape, lignes: lines(count)}));

const all = [
  parcours({id: 'dernier', besoins: ['former', 'don'], etapes: at({idee: 1})}),
  parcours({id: 'premier', besoins: ['don'], etapes: at({idee: 3, essai: 1})}),
  parcours({id: 'essai', besoins: ['don'], etapes: at({idee: 1, essai: 3})}),
  parcours({id: 'autre', besoins: ['pret'], genre: 'projet', etapes: at({essai: 2})}),
];
const ids = (found: readonly {id: string}[]) => found.map(({id}) => id);

describe('parcoursFor', () => {
  it('puts first those that put the needs first, then those that say most of the stage', () => {
    expect(ids(parcoursFor(all, {needs: ['don']}))).toEqual(['premier', 'essai', 'dernier']);
    expect(ids(parcoursFor(all, {needs: ['don'], stage: 'essai'}))).toEqual(['essai', 'premier', 'dernier']);
    expect(ids(parcoursFor(all, {needs: ['don', 'former']}))[0]).toBe('dernier');
  });

  it('takes the stage alone when no need is known, and finds nothing for nothing', () => {
    expect(ids(parcoursFor(all, {stage: 'essai'}))).toEqual(['autre', 'essai', 'premier']);
    expect(parcoursFor(all, {})).toEqual([]);
    expect(parcoursFor(all, {needs: ['inconnu'], stage: 'essai'})).toEqual([]);
  });
});

it('shows at a stage the situations alone', () => {
  expect(ids(parcoursAtStage('essai', {parcours: all}))).toEqual(['essai', 'premier']);
});
