import {ringOf, ringsAround} from '../model/territory';
import type {Vocabularies} from '../model/vocabularies';
import type {DirectoryRecord} from './record';

/** The lists whose order decides that of results. */
export type OrderVocabularies = Pick<Vocabularies, 'territoires' | 'statuts'>;

const byName = new Intl.Collator('fr-CA', {sensitivity: 'base', numeric: true, ignorePunctuation: true});

/** Compares names as a French reader sorts them: accents and punctuation do not weigh. */
export function compareNames(a: string, b: string): number {
  return byName.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The surest first: by status, in the order of its list, then by name. */
export function compareSurest({statuts}: Pick<Vocabularies, 'statuts'>) {
  const statusRank = new Map(statuts.map(({id}, rank) => [id, rank]));
  const rankOf = (record: DirectoryRecord) => statusRank.get(record.statut) ?? statusRank.size;
  return (a: DirectoryRecord, b: DirectoryRecord): number =>
    rankOf(a) - rankOf(b) || compareNames(a.nom, b.nom);
}

/** What is over last, then the nearest to the home region first, then the surest. */
export function compareNearest(vocabularies: OrderVocabularies) {
  const rings = ringsAround([], vocabularies.territoires);
  const surest = compareSurest(vocabularies);
  const ring = ({territoires}: DirectoryRecord) => ringOf(territoires, rings);
  return (a: DirectoryRecord, b: DirectoryRecord): number =>
    Number(a.closed ?? false) - Number(b.closed ?? false) || ring(a) - ring(b) || surest(a, b);
}
