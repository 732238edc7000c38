import {expect, it} from 'vitest';
import {setAt} from './setAt';
import type {Path} from './yaml';

it.each<[string, Record<string, unknown>, Path, unknown, Record<string, unknown>]>([
  ['a value', {a: 1}, ['a'], 2, {a: 2}],
  ['in a group that is made', {}, ['a', 'b'], 1, {a: {b: 1}}],
  ['in a list that is made', {}, ['a', 0, 'b'], 1, {a: [{b: 1}]}],
  ['in the place of what is no group', {a: 'x'}, ['a', 'b'], 1, {a: {b: 1}}],
  ['beside the others', {a: {c: 2}}, ['a', 'b'], 1, {a: {c: 2, b: 1}}],
  ['nothing in the place of a value', {a: {b: 1, c: 2}}, ['a', 'b'], undefined, {a: {c: 2}}],
  ['nothing in the place of an item', {a: ['x', 'y']}, ['a', 0], undefined, {a: ['y']}],
  ['nothing where there is nothing', {}, ['a', 'b'], undefined, {}],
])('puts %s', (_, data, path, value, expected) => {
  setAt(data, path, value);
  expect(data).toEqual(expected);
});
