import type {Family} from '../model/vocabularies';
import type {DirectoryRecord} from './record';
import type {Criterion, FacetKey, Selection} from './selection';
import {CRITERIA, chosen, keysOf} from './selection';

/** Values a record bears in each facet. */
export type RecordValues = Record<FacetKey, readonly string[]>;

/** Values of a record by facet; a need also gives its family. */
export function valuesOf(record: DirectoryRecord, families: readonly Family[]): RecordValues {
  return {
    famille: families
      .filter((family) => family.besoins.some((need) => record.besoins.includes(need.id)))
      .map((family) => family.id),
    besoin: record.besoins,
    etape: record.etapes,
    type: [record.type],
    territoire: record.territoires,
    public: record.publics,
    cout: record.cout ? [record.cout] : [],
    langue: record.langues,
    aide: record.formes ?? [],
    statut: [record.statut],
  };
}

/** A record with its facet values, computed once. */
export interface Entry {
  record: DirectoryRecord;
  values: RecordValues;
}

export function toEntries(records: readonly DirectoryRecord[], families: readonly Family[]): Entry[] {
  return records.map((record) => ({record, values: valuesOf(record, families)}));
}

/**
 * The criteria an entry does not meet: OR inside a criterion, AND across. Closed entries do not meet the status unless
 * the selection asks for them or the visitor looks something up by its words (`withClosed`).
 */
export function unmet(entry: Entry, selection: Selection, withClosed = false): Criterion[] {
  return CRITERIA.filter((criterion) => {
    if (chosen(selection, criterion) === 0) {
      return criterion === 'statut' && entry.record.statut === 'ferme' && !withClosed;
    }
    return !keysOf(criterion).some((key) =>
      selection.facets[key]?.some((value) => entry.values[key].includes(value)),
    );
  });
}

export function matches(entry: Entry, selection: Selection, withClosed = false): boolean {
  return unmet(entry, selection, withClosed).length === 0;
}
