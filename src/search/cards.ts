import type {Place} from '../model/territory';
import type {Card} from './card';
import {placing} from './placing';

/** The cards, column by column, one value a line: a column compresses better than a card. */
export type PackedCards = Record<(typeof COLUMNS)[number], string>;

const COLUMNS = ['id', 'kind', 'title', 'url', 'icon', 'places', 'closed', 'read', 'owner'] as const;

/** Stands in an address for the id of its card. */
const ID = '*';

export function packCards(cards: readonly Card[]): PackedCards {
  return Object.fromEntries(
    COLUMNS.map((column) => [column, cards.map((card) => toText(card, column)).join('\n')]),
  ) as PackedCards;
}

/** @param territories those that cards name */
export function openCards(packed: PackedCards, territories: readonly Place[]): Card[] {
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, packed[column].split('\n')])) as Record<
    (typeof COLUMNS)[number],
    string[]
  >;
  return columns.id.filter(Boolean).map((id, rank) => {
    const at = (column: (typeof COLUMNS)[number]) => columns[column][rank] ?? '';
    return {
      id,
      kind: at('kind') as Card['kind'],
      title: at('title'),
      url: at('url').replace(ID, id),
      ...(at('icon') && {icon: at('icon')}),
      ...(at('places') && placing(at('places').split(' '), territories)),
      ...(at('closed') && {closed: true as const}),
      ...(at('read') && {read: true as const}),
      ...(at('owner') && {owner: at('owner')}),
    };
  });
}

function toText(card: Card, column: (typeof COLUMNS)[number]): string {
  if (column === 'url') return card.url.replace(card.id, ID);
  if (column === 'places') return (card.places ?? []).join(' ');
  const value = card[column];
  return (value === true ? '1' : (value ?? '')).replaceAll('\n', ' ');
}
