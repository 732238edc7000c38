import type {DirectoryRecord} from '../directory/record';
import {compareRecords, distance} from '../directory/order';
import type {Row, RowVocabularies} from '../directory/row';
import {toRow} from '../directory/row';

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
}

/** Rows shown in full; beyond that a list is scanned, not read. */
export const FULL_ROWS = 20;

const PLACES = ['En Estrie', 'Partout au Québec', 'Au Canada', 'Ailleurs dans le monde'];

/** Orders records (Estrie first) and splits them in full rows and mentions by place. Closed ones stay out. */
export function toList(records: readonly DirectoryRecord[], vocabularies: RowVocabularies): ListView {
  const open = records
    .filter((record) => record.statut !== 'ferme')
    .sort(compareRecords('pres', vocabularies.territoires));
  const rest = open.slice(FULL_ROWS);
  return {
    count: open.length,
    rows: open.slice(0, FULL_ROWS).map((record) => toRow(record, vocabularies)),
    others: PLACES.map((title, place) => ({
      title,
      mentions: rest
        .filter((record) => distance(record, vocabularies.territoires) === place)
        .map((record) => toMention(record, vocabularies)),
    })).filter((group) => group.mentions.length > 0),
  };
}

export function toMention(record: DirectoryRecord, vocabularies: RowVocabularies): Mention {
  const {id, nom, kicker} = toRow(record, vocabularies);
  return {id, nom, kicker};
}
