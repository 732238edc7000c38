import {expect, it} from 'vitest';
import {SHAPE_KEY, hasShape, withShape} from './shape';

it('marks the data of a page, whatever their keys, and takes the place of none', () => {
  const template = {forme: 'fiche', marque: 'a'};
  const marked = withShape(template, 'x');
  expect(marked).toMatchObject(template);
  expect(hasShape(marked, 'x')).toBe(true);
  expect(hasShape(marked, 'y')).toBe(false);
  expect(hasShape(template, 'x')).toBe(false);
  expect(() => withShape({[SHAPE_KEY]: 'fiche'}, 'x')).toThrow();
});
