import type {DirectoryRecord} from '../directory/record';
import {compareRecords, distance} from '../directory/order';
import type {Row, RowWords} from '../directory/row';
import {toRow} from '../directory/row';
import {addresses} from '../model/addresses';
import {homeRegion} from '../model/lookups';

/** A resource said in one line. */
export interface Mention {
  id: string;
  nom: string;
  kicker: string;
}

/** A list of resources: the nearest in full, the others in one line each, by place. */
export interface ListView {
  count: number;
  rows: Row[];
  others: {title: string; mentions: Mention[]}[];
  /** Where to go from an empty list. */
  home?: {nom: string; url: string};
}

/** Rows shown in full; beyond that a list is scanned, not read. */
export const FULL_ROWS = 20;

const PLACES = ['En Estrie', 'Partout au Québec', 'Au Canada', 'Ailleurs dans le monde'];

/** Orders records (Estrie first) and splits them in full rows and mentions by place. Closed ones stay out. */
export function toList(records: readonly DirectoryRecord[], words: RowWords): ListView {
  const open = records.filter((record) => !record.closed).sort(compareRecords('pres', words.vocabularies));
  const rest = open.slice(FULL_ROWS);
  const home = open.length === 0 ? homeRegion(words.vocabularies.territoires) : undefined;
  return {
    count: open.length,
    rows: open.slice(0, FULL_ROWS).map((record) => toRow(record, words)),
    others: PLACES.map((title, place) => ({
      title,
      mentions: rest
        .filter((record) => distance(record, words.vocabularies) === place)
        .map((record) => toMention(record, words)),
    })).filter((group) => group.mentions.length > 0),
    ...(home && {home: {nom: home.nom, url: addresses.territory(home.id)}}),
  };
}

export function toMention(record: DirectoryRecord, words: RowWords): Mention {
  const {id, nom, kicker} = toRow(record, words);
  return {id, nom, kicker};
}
