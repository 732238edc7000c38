import {expect, it} from 'vitest';
import {resourceCount} from './words';

it.each([
  [0, 'Aucune ressource'],
  [1, '1\u00a0ressource'],
  [24, '24\u00a0ressources'],
  [1000, '1\u00a0000\u00a0ressources'],
  [1234567, '1\u00a0234\u00a0567\u00a0ressources'],
])('counts %i', (count, words) => {
  expect(resourceCount(count)).toBe(words);
});
