import type {Vocabularies} from '../model/vocabularies';
import type {DirectoryRecord} from './record';
import type {Sort} from './selection';

/** The lists whose order, and whose levels, decide the order of results. */
export type OrderVocabularies = Pick<Vocabularies, 'territoires' | 'statuts'>;

const byName = new Intl.Collator('fr-CA', {sensitivity: 'base', numeric: true, ignorePunctuation: true});

/** How near an offer is: 0 in Estrie, 1 in Québec, 2 in Canada, 3 elsewhere. */
export function distance(
  record: Pick<DirectoryRecord, 'territoires'>,
  {territoires}: Pick<Vocabularies, 'territoires'>,
): number {
  const RANKS = {mrc: 0, region: 0, province: 1, pays: 2, monde: 3};
  const ranks = territoires
    .filter((territory) => record.territoires.includes(territory.id))
    .map((territory) => RANKS[territory.niveau]);
  return ranks.length ? Math.min(...ranks) : 3;
}

/** Compares names as a French reader sorts them: accents and punctuation do not weigh. */
export function compareNames(a: string, b: string): number {
  return byName.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * The default order: what is over last, then Estrie, Québec, Canada, elsewhere; then by status, in the order of its list;
 * then by name. « nom » sorts by name alone.
 */
export function compareRecords(sort: Sort, vocabularies: OrderVocabularies) {
  const statusRank = new Map(vocabularies.statuts.map(({id}, rank) => [id, rank]));
  const rankOf = (record: DirectoryRecord) => statusRank.get(record.statut) ?? statusRank.size;
  return (a: DirectoryRecord, b: DirectoryRecord): number => {
    if (sort === 'nom') return compareNames(a.nom, b.nom);
    return (
      Number(a.closed ?? false) - Number(b.closed ?? false) ||
      distance(a, vocabularies) - distance(b, vocabularies) ||
      rankOf(a) - rankOf(b) ||
      compareNames(a.nom, b.nom)
    );
  };
}
