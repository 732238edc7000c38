import type {FacetSpec} from '../directory/facetSpec';
import {facetSpecs} from '../directory/facetSpecs';
import type {DirectoryRecord} from '../directory/record';
import {toRecord, withLocalForms} from '../directory/record';
import type {RowWords} from '../directory/row';
import {rowFacts} from '../directory/rowFact';
import type {Content} from '../model/content';
import {families} from '../model/lookups';
import type {ResourceFields} from '../model/resourceFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import {isOpenTo} from '../model/territory';
import type {Family, Need, NeedGroup, Vocabularies} from '../model/vocabularies';

/** The directory as views look it up: computed once for a build. */
export interface DirectoryIndex {
  vocabularies: Vocabularies;
  fields: ResourceFields;
  facets: FacetSpec[];
  /** What rows are made with. */
  words: RowWords;
  records: DirectoryRecord[];
  /** Records that still run, by need. */
  byNeed: Map<string, DirectoryRecord[]>;
  byFamily: Map<string, DirectoryRecord[]>;
  byStage: Map<string, DirectoryRecord[]>;
  /** Those that are open to a project of each territory. */
  byTerritory: Map<string, DirectoryRecord[]>;
}

/** @param today AAAA-MM-JJ */
export function indexDirectory(
  content: Pick<Content, 'resources' | 'vocabularies'>,
  today: string,
  fields: ResourceFields = RESOURCE_FIELDS,
): DirectoryIndex {
  const {vocabularies} = content;
  const records = withLocalForms(
    content.resources.map((resource) => toRecord(resource, vocabularies, today, fields)),
  );
  const open = records.filter((record) => !record.closed);
  const byNeed = group(open, (record) => record.besoins);
  const byFamily = new Map(
    families(vocabularies).map((family) => [
      family.id,
      open.filter((record) => family.besoins.some((need) => record.besoins.includes(need.id))),
    ]),
  );
  return {
    vocabularies,
    fields,
    facets: facetSpecs(vocabularies, fields),
    words: {vocabularies, facts: rowFacts(fields)},
    records,
    byNeed,
    byFamily,
    byStage: group(open, (record) => record.etapes),
    byTerritory: new Map(
      vocabularies.territoires.map(({id}) => [
        id,
        // A document is read from anywhere, wherever it speaks of.
        open.filter(({isRead, territoires}) => isRead || isOpenTo(territoires, id, vocabularies.territoires)),
      ]),
    ),
  };
}

function group(records: DirectoryRecord[], keys: (record: DirectoryRecord) => string[]) {
  const groups = new Map<string, DirectoryRecord[]>();
  for (const record of records) {
    for (const key of keys(record)) groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return groups;
}

/** A need with the family and the group it stands under. */
export interface PlacedNeed {
  group: NeedGroup;
  family: Family;
  need: Need;
}

export function placedNeeds(vocabularies: Vocabularies): PlacedNeed[] {
  return vocabularies.groupes.flatMap((groupe) =>
    groupe.familles.flatMap((family) => family.besoins.map((need) => ({group: groupe, family, need}))),
  );
}
