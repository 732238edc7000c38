import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  formatTicks,
  isDone,
  parseTicks,
  progressOf,
  progressText,
  storageKey,
  withTick,
  withTicks,
  withoutTicks,
} from './ticks';

describe('kept ticks', () => {
  it('have one place per page', () => {
    expect(storageKey('ideation/decrire-le-besoin')).toBe('2ise:coches:ideation/decrire-le-besoin');
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['broken JSON', '["a"'],
    ['something else', '{"a": true}'],
    ['null', 'null'],
  ])('are none when %s is kept', (_, stored) => {
    expect(parseTicks(stored)).toEqual([]);
  });

  it('are the ids of the list, each once, and nothing that is not an id', () => {
    expect(parseTicks('["a", 3, "b", null, "a"]')).toEqual(['a', 'b']);
  });

  it('never break on what is kept, and are read back as they were written', () => {
    fc.assert(fc.property(fc.string(), (stored) => Array.isArray(parseTicks(stored))));
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (ticks) => {
        expect(parseTicks(formatTicks(ticks))).toEqual(ticks);
      }),
    );
  });
});

describe('ticking', () => {
  it('keeps the ids that the page does not know', () => {
    expect(withTick(['ancien', 'a'], 'b', true)).toEqual(['ancien', 'a', 'b']);
    expect(withTick(['ancien', 'a'], 'a', false)).toEqual(['ancien']);
    expect(withoutTicks(['ancien', 'a', 'b'], ['a', 'b'])).toEqual(['ancien']);
  });

  it('twice is as once, and undoing gives back what was there', () => {
    expect(withTick(['a'], 'a', true)).toEqual(['a']);
    expect(withTicks(withoutTicks(['ancien', 'a', 'b'], ['a', 'b']), ['a', 'b'])).toEqual([
      'ancien',
      'a',
      'b',
    ]);
    expect(withTicks(['a'], ['a', 'b'])).toEqual(['a', 'b']);
  });
});

describe('progress', () => {
  it('counts the items of the page only', () => {
    expect(progressOf(['ancien', 'a'], ['a', 'b'])).toEqual({done: 1, total: 2});
  });

  it.each([
    [0, 4, '0 sur 4 fait'],
    [1, 4, '1 sur 4 fait'],
    [2, 4, '2 sur 4 faits'],
    [4, 4, 'Tout est fait'],
  ])('of %i out of %i is said « %s »', (done, total, words) => {
    expect(progressText({done, total})).toBe(words);
  });

  it('of an empty list is not done', () => {
    expect(isDone({done: 0, total: 0})).toBe(false);
  });
});
