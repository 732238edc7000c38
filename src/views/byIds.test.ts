import {expect, it} from 'vitest';
import {byIds} from './byIds';

it('finds the things of these ids, in the order of the ids, and passes over those that lead nowhere', () => {
  const [a, b] = [{id: 'a'}, {id: 'b'}];
  expect(byIds(['b', 'inconnu', 'a'], [a, b])).toEqual([b, a]);
});
