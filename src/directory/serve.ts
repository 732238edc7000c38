import type {DirectoryRecord} from './record';

/** What a page of the guide asks of the directory: its stage and its needs. */
export interface Ask {
  etape: string;
  besoins: readonly string[];
}

/**
 * True when a resource helps to do what a page of the guide says: it serves the stage and one of the needs, and still
 * runs. The one rule for both ways: the resources of a practice, the practices of a resource.
 */
export function serves(
  record: Pick<DirectoryRecord, 'etapes' | 'besoins' | 'statut'>,
  {etape, besoins}: Ask,
): boolean {
  return (
    record.statut !== 'ferme' &&
    record.etapes.includes(etape) &&
    record.besoins.some((need) => besoins.includes(need))
  );
}
