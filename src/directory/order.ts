import type {Territory} from '../model/vocabularies';
import type {DirectoryRecord} from './record';
import type {Sort} from './selection';

const STATUS_RANK: Record<string, number> = {actif: 0, 'a-confirmer': 1, suspendu: 2, ferme: 3};

const byName = new Intl.Collator('fr-CA', {sensitivity: 'base', numeric: true, ignorePunctuation: true});

/** How near an offer is: 0 in Estrie, 1 in Québec, 2 in Canada, 3 elsewhere. */
export function distance(
  record: Pick<DirectoryRecord, 'territoires'>,
  territories: readonly Territory[],
): number {
  const RANKS = {mrc: 0, region: 0, province: 1, pays: 2, monde: 3};
  const ranks = territories
    .filter((territory) => record.territoires.includes(territory.id))
    .map((territory) => RANKS[territory.niveau]);
  return ranks.length ? Math.min(...ranks) : 3;
}

/** Compares names as a French reader sorts them: accents and punctuation do not weigh. */
export function compareNames(a: string, b: string): number {
  return byName.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * The default order: closed last, then Estrie, Québec, Canada, elsewhere; then what runs before what is to be confirmed;
 * then by name. « nom » sorts by name alone.
 */
export function compareRecords(sort: Sort, territories: readonly Territory[]) {
  return (a: DirectoryRecord, b: DirectoryRecord): number => {
    if (sort === 'nom') return compareNames(a.nom, b.nom);
    return (
      Number(a.statut === 'ferme') - Number(b.statut === 'ferme') ||
      distance(a, territories) - distance(b, territories) ||
      (STATUS_RANK[a.statut] ?? 9) - (STATUS_RANK[b.statut] ?? 9) ||
      compareNames(a.nom, b.nom)
    );
  };
}
