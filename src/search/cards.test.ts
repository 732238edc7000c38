import fc from 'fast-check';
import {expect, it} from 'vitest';
import {openCards, packCards} from './cards';
import type {Card} from './card';

const text = fc.string({maxLength: 120}).map((value) => value.replaceAll('\n', ' '));
const card: fc.Arbitrary<Card> = fc.record(
  {
    id: fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/),
    kind: fc.constantFrom('ressource', 'besoin', 'pratique', 'terme'),
    title: text,
    url: fc.constantFrom('/repertoire/x', '/guide/ideation#les-pièges'),
    icon: fc.constant('building-2'),
    territory: fc.constantFrom('Estrie', 'Québec, Canada'),
    proximity: fc.constantFrom('ici', 'province'),
    closed: fc.constant(true),
  },
  {requiredKeys: ['id', 'kind', 'title', 'url']},
) as fc.Arbitrary<Card>;

it('gives back the cards it was given', () => {
  fc.assert(
    fc.property(fc.array(card), (cards) => {
      expect(openCards(packCards(cards))).toEqual(cards);
    }),
  );
});

it('puts the id back in its address', () => {
  const cards: Card[] = [{id: 'acet', kind: 'ressource', title: 'Acet', url: '/repertoire/acet'}];
  const packed = packCards(cards);
  expect(packed.url).not.toContain('acet');
  expect(openCards(packed)).toEqual(cards);
});
