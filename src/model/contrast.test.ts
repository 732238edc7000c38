import {expect, it} from 'vitest';
import {contrastOf} from './contrast';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // As the formula of WCAG gives it for well-known pairs.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#FFFFFF', 4.48],
  ['#ff0000', '#ffffff', 4],
])('says how far %s stands from %s', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
  expect(contrastOf(other, one)).toBeCloseTo(contrast, 2);
});
