import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Territory} from '../model/vocabularies';
import type {Group, Placed, Viewpoint} from './arrange';
import {arrange, arrangeAnswer, arrangeFromHere, firstOf, localForms} from './arrange';

const territoires: Territory[] = [
  {id: 'ville', nom: 'Sherbrooke', niveau: 'mrc', dans: 'region'},
  {id: 'mrc', nom: 'MRC du Granit', avec_article: 'la MRC du Granit', niveau: 'mrc', dans: 'region'},
  {id: 'region', nom: 'Toute l’Estrie', avec_article: 'l’Estrie', niveau: 'region', dans: 'loin', ici: true},
  {id: 'loin', nom: 'Canada', avec_article: 'le Canada', niveau: 'pays'},
];
const from = (...places: string[]): Viewpoint => ({places, territoires});
const item = (id: string, place: string, more: Partial<Placed> = {}): Placed => ({
  id,
  territoires: [place],
  ...more,
});
const said = (groups: readonly Group<Placed>[]) =>
  groups.map(({title, items}) => `${title}: ${items.map(({id}) => id).join(' ')}`);

describe('a list that goes from near to far', () => {
  const list = [
    item('o', 'ville'),
    item('c', 'loin'),
    item('r', 'region'),
    item('g', 'mrc'),
    item('doc', 'mrc', {isRead: true}),
    item('fini', 'mrc', {closed: true}),
  ];

  it('does not split documents by territory, and ends with what is over', () => {
    expect(said(arrange(list, from('mrc')))).toEqual([
      'Propre à la MRC du Granit: g',
      'Toute l’Estrie: r',
      'Canada et ailleurs: c',
      'Pour d’autres territoires: o',
      'Documents et outils: doc',
      'Terminé, gardé pour mémoire: fini',
    ]);
  });

  it('puts what serves a whole region before what serves a part of it', () => {
    expect(said(arrange(list, from()))[0]).toBe('Propre à l’Estrie: r o g');
  });

  it('says that it knows of nothing in a place that was asked for, unless there is nothing but documents', () => {
    expect(said(arrange([item('r', 'region')], from('mrc')))).toEqual([
      'Propre à la MRC du Granit: ',
      'Toute l’Estrie: r',
    ]);
    expect(said(arrange([item('c', 'loin')], from()))).toEqual(['Canada et ailleurs: c']);
    expect(said(arrange([item('doc', 'loin', {isRead: true})], from('mrc')))).toEqual([
      'Documents et outils: doc',
    ]);
  });

  it('loses nothing and repeats nothing, whatever the place (property)', () => {
    const ids = [...territoires.map(({id}) => id), 'lune'];
    const anyItem = fc.record({
      territoires: fc.subarray(ids),
      isRead: fc.constantFrom(true as const, undefined),
      closed: fc.constantFrom(true as const, undefined),
    });
    fc.assert(
      fc.property(fc.array(anyItem), fc.subarray(ids), fc.boolean(), (drawn, places, isAnswer) => {
        const items = drawn.map(({isRead, closed, ...one}, rank) => ({
          id: String(rank),
          ...one,
          ...(isRead && {isRead}),
          ...(closed && {closed}),
        }));
        const groups = (isAnswer ? arrangeAnswer : arrange)(items, from(...places));
        const held = groups.flatMap((group) => group.items.map(({id}) => Number(id)));
        expect(held.sort((a, b) => a - b)).toEqual(items.map(({id}) => Number(id)));
        expect(new Set(groups.map(({title}) => title)).size).toBe(groups.length);
      }),
    );
  });
});

describe('the answer to a search that names no place, seen from one', () => {
  const others = ['r1', 'r2', 'r3', 'r4'].map((id) => item(id, 'region'));
  const own = item('g', 'mrc');
  const titles = (answer: readonly Placed[]) => said(arrangeFromHere(answer, from('mrc')));

  it('begins with what answers best, when it serves there, whatever the distance', () => {
    expect(titles([item('c', 'loin'), item('o', 'ville'), item('r0', 'region'), own, ...others])).toEqual([
      'Ce qui répond le mieux: c r0',
      'Propre à la MRC du Granit: g',
      'Toute l’Estrie: r1 r2 r3 r4',
      expect.stringMatching(/: o$/),
    ]);
  });

  it('does not say that nothing is own to the place when the best is', () => {
    expect(titles([own, item('c', 'loin'), item('r0', 'region'), ...others])).toEqual([
      'Ce qui répond le mieux: g c r0',
      'Toute l’Estrie: r1 r2 r3 r4',
    ]);
    expect(titles([item('c', 'loin'), item('c2', 'loin'), item('r0', 'region'), ...others])[1]).toBe(
      'Propre à la MRC du Granit: ',
    );
  });

  it('goes by distance alone when it is short, when the best are there, and when the best is over', () => {
    const distance = (answer: readonly Placed[]) => said(arrangeAnswer(answer, from('mrc')));
    const answers = [
      [item('c', 'loin'), own, ...others],
      [own, item('g2', 'mrc'), item('g3', 'mrc'), item('c', 'loin'), ...others],
      [item('fini', 'mrc', {closed: true}), item('c', 'loin'), own, ...others],
    ];
    for (const answer of answers) expect(titles(answer)).toEqual(distance(answer));
  });
});

describe('the answer to a search', () => {
  it('keeps relevance within a group, whatever it names', () => {
    expect(said(arrangeAnswer([item('g', 'mrc'), item('o', 'ville'), item('r', 'region')], from()))).toEqual([
      'Propre à l’Estrie: g o r',
    ]);
  });

  it('puts documents after who is near, even when most of the best are some, and before who is far', () => {
    const doc = (id: string) => item(id, 'loin', {isRead: true});
    const answer = [doc('a'), doc('b'), doc('c'), item('far', 'loin'), item('r', 'region'), item('g', 'mrc')];
    expect(said(arrangeAnswer(answer, from('mrc')))).toEqual([
      'Propre à la MRC du Granit: g',
      'Toute l’Estrie: r',
      'Documents et outils: a b c',
      'Canada et ailleurs: far',
    ]);
    expect(said(arrangeAnswer(answer, from())).map((title) => title.split(':')[0])).toEqual([
      'Propre à l’Estrie',
      'Documents et outils',
      'Canada et ailleurs',
    ]);
  });

  it('ends with documents when the best are who one turns to', () => {
    const doc = item('a', 'loin', {isRead: true});
    expect(said(arrangeAnswer([item('far', 'loin'), doc], from('region')))).toEqual([
      'Propre à l’Estrie: ',
      'Canada et ailleurs: far',
      'Documents et outils: a',
    ]);
  });

  it('begins with what is over when it is the best', () => {
    const over = item('fini', 'loin', {closed: true});
    const own = item('g', 'mrc');
    const first = (...answer: Placed[]) => said(arrangeAnswer(answer, from('mrc')))[0];
    expect(first(over, own)).toBe('Terminé, gardé pour mémoire: fini');
    expect(first(own, over)).toBe('Propre à la MRC du Granit: g');
  });
});

describe('a general programme and its local forms', () => {
  const form = {id: 'forme', nom: 'La forme', territoires: ['mrc']};
  const general = item('general', 'loin', {locales: [form]});

  it('are known to each other where the form serves', () => {
    expect(localForms(general, from('mrc'))).toEqual([form]);
    expect(localForms(general, from())).toEqual([form]);
    expect(localForms(general, from('ville'))).toEqual([]);
    expect(localForms(item('autre', 'loin'), from('mrc'))).toEqual([]);
  });

  it('are the same none for all that have none: rows are not drawn again for it', () => {
    expect(localForms(item('a', 'mrc'), from('mrc'))).toBe(localForms(item('b', 'loin'), from()));
    expect(localForms(general, from('ville'))).toBe(localForms(item('a', 'mrc'), from('mrc')));
  });

  it('stand one behind the other when they are as near', () => {
    const near = {...general, territoires: ['mrc']};
    const list = [near, item('a', 'mrc'), item('forme', 'mrc'), item('b', 'mrc')];
    expect(said(arrange(list, from('mrc')))).toEqual(['Propre à la MRC du Granit: a forme general b']);
    expect(said(arrangeAnswer(list, from('mrc')))).toEqual(['Propre à la MRC du Granit: a forme general b']);
    expect(said(arrange([near, item('a', 'mrc')], from('mrc')))).toEqual([
      'Propre à la MRC du Granit: general a',
    ]);
  });
});

describe('the first of a list in groups', () => {
  it('cuts the last group, and says how many each holds', () => {
    const groups = [
      {title: 'A', items: [1, 2]},
      {title: 'B', items: []},
      {title: 'C', items: [3, 4]},
      {title: 'D', items: [5]},
    ];
    expect(firstOf(groups, 3)).toEqual([
      {title: 'A', items: [1, 2], count: 2},
      {title: 'B', items: [], count: 0},
      {title: 'C', items: [3], count: 2},
    ]);
    expect(firstOf(groups, Infinity)).toHaveLength(4);
    expect(firstOf(groups, 0)).toEqual([]);
  });
});
