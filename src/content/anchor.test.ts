import {expect, it} from 'vitest';
import {anchorMaker} from './anchor';

it('makes the anchors of Docusaurus', () => {
  const anchorOf = anchorMaker();
  expect(anchorOf('À quoi sert cette étape')).toBe('à-quoi-sert-cette-étape');
  expect(anchorOf('Un exemple d’ici')).toBe('un-exemple-dici');
  expect(anchorOf('Prêt pour la suite quand…')).toBe('prêt-pour-la-suite-quand');
  expect(anchorOf('Revenir, continuer ou arrêter')).toBe('revenir-continuer-ou-arrêter');
  expect(anchorOf('5 à 7 : le_programme')).toBe('5-à-7--le_programme');
});

it('numbers the anchors used before', () => {
  const anchorOf = anchorMaker();
  expect(['Prix', 'Prix', 'Prix 1', 'Prix'].map(anchorOf)).toEqual(['prix', 'prix-1', 'prix-1-1', 'prix-2']);
});
