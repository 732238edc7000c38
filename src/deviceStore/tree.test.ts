import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Tree} from './tree';
import {isSame, merge} from './tree';

const {tree} = fc.letrec<{tree: Tree; value: unknown}>((tie) => ({
  tree: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), tie('value'), {maxKeys: 3}),
  value: fc.oneof({depthSize: 'small'}, fc.constantFrom('x', 'y', 1, true, null, ['x']), tie('tree')),
}));

describe('merge', () => {
  it('takes what only one side has changed, whichever it is', () => {
    fc.assert(
      fc.property(tree, tree, (base, changed) => {
        expect(isSame(merge(base, changed, base), changed)).toBe(true);
        expect(isSame(merge(base, base, changed), changed)).toBe(true);
        expect(isSame(merge(base, changed, changed), changed)).toBe(true);
      }),
    );
  });

  it('brings together what each side has changed in a branch of its own', () => {
    const base = {rows: {1: {name: 'a', sum: '1'}, 2: {name: 'b'}, 3: {name: 'c'}}};
    const mine = {rows: {1: {name: 'A', sum: '1'}, 3: {name: 'c'}}};
    const theirs = {rows: {1: {name: 'a', sum: '2'}, 2: {name: 'b'}, 3: {name: 'c'}, 4: {name: 'd'}}};
    expect(merge<Tree>(base, mine, theirs)).toEqual({
      rows: {1: {name: 'A', sum: '2'}, 3: {name: 'c'}, 4: {name: 'd'}},
    });
  });

  it('keeps mine where both have changed, and what one side took away while the other rewrote it', () => {
    expect(merge<Tree>({a: 1, b: 1, c: 1}, {a: 2, c: 2}, {a: 3, b: 3})).toEqual({a: 2, b: 3, c: 2});
  });
});

it('compares contents, not the order of their keys', () => {
  expect(isSame({a: 1, b: [{c: 2}]}, {b: [{c: 2}], a: 1})).toBe(true);
  expect(isSame({a: 1}, {a: 1, b: undefined})).toBe(true);
  expect(isSame({a: 1}, {toString: 1})).toBe(false);
  expect(isSame([1, 2], [1])).toBe(false);
});
