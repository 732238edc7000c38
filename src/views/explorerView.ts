import type {DirectoryRecord} from '../directory/record';
import {compareNames, compareRecords} from '../directory/order';
import type {Row} from '../directory/row';
import {toRow} from '../directory/row';
import type {Vocabularies} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';
import type {Mention} from './list';
import {toMention} from './list';

/** What the explorer downloads once: every record and the words of the facets. */
export interface DirectoryData {
  records: DirectoryRecord[];
  vocabularies: Omit<Vocabularies, 'moyensVerification'>;
}

/** What the explorer's page holds in its HTML. */
export interface ExplorerView {
  total: number;
  closed: number;
  verified: number;
  first: Row[];
  /** Every resource by name: the directory of those who browse without JavaScript. */
  byName: Mention[];
}

/** Rows in the HTML, and rows shown before « Afficher les autres ». */
export const PAGE_SIZE = 20;

export function directoryData(index: DirectoryIndex): DirectoryData {
  const vocabularies: Partial<Vocabularies> = {...index.vocabularies};
  delete vocabularies.moyensVerification;
  return {records: index.records, vocabularies: vocabularies as DirectoryData['vocabularies']};
}

export function explorerView(index: DirectoryIndex, verified: number): ExplorerView {
  const {records, vocabularies} = index;
  const open = records.filter((record) => record.statut !== 'ferme');
  return {
    total: open.length,
    closed: records.length - open.length,
    verified,
    first: [...open]
      .sort(compareRecords('pres', vocabularies.territoires))
      .slice(0, PAGE_SIZE)
      .map((record) => toRow(record, vocabularies)),
    byName: [...records]
      .sort((a, b) => compareNames(a.nom, b.nom))
      .map((record) => toMention(record, vocabularies)),
  };
}
