import type {Family} from '../model/vocabularies';
import type {DirectoryRecord} from './record';
import type {FacetKey, Selection} from './selection';
import {FACET_KEYS} from './selection';

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
 * OR inside a facet, AND across facets. Closed entries stay out unless the status facet asks for them
 * or the visitor looks something up by its words (`withClosed`).
 */
export function matches(
  entry: Entry,
  selection: Selection,
  options: {except?: FacetKey; withClosed?: boolean} = {},
): boolean {
  const asksStatus = Boolean(selection.facets.statut?.length) && options.except !== 'statut';
  if (entry.record.statut === 'ferme' && !asksStatus && !options.withClosed && options.except !== 'statut')
    return false;
  return FACET_KEYS.every((key) => {
    if (key === options.except) return true;
    const chosen = selection.facets[key];
    return !chosen?.length || chosen.some((value) => entry.values[key].includes(value));
  });
}
