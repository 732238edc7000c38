import {expect, it} from 'vitest';
import {isSlipOf} from './nearName';

it.each([
  ['centre d essai', 'centre d essai', true],
  ['centre d essai', 'centre d esai', true],
  ['centre', 'centres', true],
  // Two slips are one too many in a short name.
  ['centre', 'cantres', false],
  ['atelier partage du quai', 'atelier partge du quais', true],
  ['formulaire t4033', 'formulaire t4034', false],
  // Acronyms are a letter apart by chance.
  ['fqis', 'fqip', false],
  ['fqis', 'fqis', true],
  ['', '', false],
])('tells whether %j is a slip of %j', (name, other, expected) => {
  expect([isSlipOf(name, other), isSlipOf(other, name)]).toEqual([expected, expected]);
});
