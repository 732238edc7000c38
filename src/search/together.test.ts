import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Card} from './card';
import type {Order} from './together';
import {together} from './together';

const found = (id: string, score: number, more: Partial<Card> = {}) => ({
  card: {id, kind: 'ressource' as const, title: id, url: `/${id}`, ...more},
  score,
});
const ids = (results: readonly {card: Card}[]) => results.map(({card}) => card.id);
/** What runs apart from what has ended; the query is the name of the organisations of these ids. */
const naming = (...names: string[]): Order<ReturnType<typeof found>> => ({
  isWhole: ({card}) => names.includes(card.id),
  areBeside: (one, other) => one.card.closed === other.card.closed,
});

describe('together', () => {
  it('puts what an organisation offers right after it, when it answers about as well', () => {
    const results = [
      found('org', 10),
      found('autre', 9),
      found('prog', 8, {owner: 'org'}),
      found('loin', 2, {owner: 'org'}),
    ];
    expect(ids(together(results, naming()))).toEqual(['org', 'prog', 'autre', 'loin']);
  });

  it('leaves a better answer where it is, unless one asks for the organisation by its name', () => {
    const results = [found('prog', 10, {owner: 'org'}), found('autre', 9), found('org', 5)];
    expect(ids(together(results, naming()))).toEqual(['prog', 'autre', 'org']);
    expect(ids(together(results, naming('org')))).toEqual(['org', 'prog', 'autre']);
  });

  it('does not push the others away, and leaves apart what has ended', () => {
    const offered = ['a', 'b', 'c', 'd'].map((id) => found(id, 8, {owner: 'org'}));
    const ended = found('fini', 8, {owner: 'org', closed: true});
    expect(ids(together([found('org', 10), found('autre', 9), ...offered, ended], naming()))).toEqual([
      'org',
      'a',
      'b',
      'c',
      'autre',
      'd',
      'fini',
    ]);
  });

  it('loses nothing, and changes nothing without an organisation, whatever the results', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const result = fc.record({
      id: name,
      owner: fc.option(name, {nil: undefined}),
      score: fc.double({min: 0.1, max: 9, noNaN: true}),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(result, {selector: ({id}) => id}),
        fc.subarray(['a', 'b', 'c', 'd', 'e']),
        (list, names) => {
          const results = list.map(({id, owner, score}) =>
            found(id, score, owner === undefined ? {} : {owner}),
          );
          const placed = together(results, naming(...names));
          expect(ids(placed).sort()).toEqual(ids(results).sort());
          if (list.every(({owner}) => owner === undefined)) expect(placed).toEqual(results);
        },
      ),
    );
  });
});
