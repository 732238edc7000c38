import {describe, expect, it} from 'vitest';
import type {TickedList} from '@site/src/views/guideHomeView';
import {unfinished} from './unfinished';

const list = (page: string): TickedList => ({page, items: ['a', 'b'], titre: page, url: `/guide/${page}`});
const LISTS = ['ecouter', 'nommer', 'essayer'].map(list);
const FORMS = [{id: 'budget', titre: 'Budget', url: '/boite-a-outils/budget', champs: []}];
const NOWHERE = {pages: [], progressOf: () => ({done: 0, total: 2}), isBegun: () => false};

describe('where one was', () => {
  it('is nowhere until something exists', () => {
    expect(unfinished(LISTS, FORMS, NOWHERE)).toEqual([]);
  });

  it('is the last pages, then what is begun and not done, each page once', () => {
    const done: Record<string, number> = {ecouter: 1, nommer: 2, essayer: 1};
    expect(
      unfinished(LISTS, FORMS, {
        pages: [
          {address: '/guide/essayer', title: 'essayer'},
          {address: '/guide/nommer', title: 'nommer'},
        ],
        progressOf: ({page}) => ({done: done[page] ?? 0, total: 2}),
        isBegun: () => true,
      }).map(({url, note}) => [url, note]),
    ).toEqual([
      ['/guide/essayer', 'dernière page lue, 1 sur 2 coches'],
      ['/guide/nommer', 'lue récemment'],
      ['/guide/ecouter', '1 sur 2 coches'],
      ['/boite-a-outils/budget', 'gabarit commencé'],
    ]);
  });

  it('stays short', () => {
    const many = Array.from({length: 20}, (_, rank) => list(`p${rank}`));
    const found = unfinished(many, FORMS, {...NOWHERE, progressOf: () => ({done: 1, total: 2})});
    expect(found).toHaveLength(6);
  });
});
