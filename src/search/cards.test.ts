import fc from 'fast-check';
import {expect, it} from 'vitest';
import {openCards, packCards} from './cards';
import type {Place} from '../model/territory';
import type {Card} from './card';
import {placing} from './placing';

const territories: Place[] = [
  {id: 'mrc', nom: 'MRC du Granit', niveau: 'mrc', ici: true},
  {id: 'monde', nom: 'International', niveau: 'monde'},
];
const text = fc.string({maxLength: 120}).map((value) => value.replaceAll('\n', ' '));
const card: fc.Arbitrary<Card> = fc
  .record(
    {
      id: fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/),
      kind: fc.constantFrom('ressource', 'besoin', 'pratique', 'terme'),
      title: text,
      url: fc.constantFrom('/repertoire/x', '/guide/ideation#les-pièges'),
      icon: fc.constant('building-2'),
      placing: fc.constantFrom(['mrc'], ['mrc', 'monde']).map((ids) => placing(ids, territories)),
      closed: fc.constant(true),
    },
    {requiredKeys: ['id', 'kind', 'title', 'url']},
  )
  .map(({placing: where, ...given}) => ({...given, ...where}) as Card);

it('gives back the cards it was given', () => {
  fc.assert(
    fc.property(fc.array(card), (cards) => {
      expect(openCards(packCards(cards), territories)).toEqual(cards);
    }),
  );
});

it('puts the id back in its address', () => {
  const cards: Card[] = [{id: 'acet', kind: 'ressource', title: 'Acet', url: '/repertoire/acet'}];
  const packed = packCards(cards);
  expect(packed.url).not.toContain('acet');
  expect(openCards(packed, territories)).toEqual(cards);
});
