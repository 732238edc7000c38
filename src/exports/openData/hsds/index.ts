import {dataFile} from '../../../model/fileAddresses';
import type {Content} from '../../../model/content';
import type {ResourceFields} from '../../../model/resourceFields';
import type {DataPublication} from '../publication';
import type {DataList} from '../vocabularyRecord';
import {hsdsServices} from './services';
import {hsdsTaxonomies} from './taxonomies';

/** The tables of HSDS 3 that the directory can fill, and what each holds here. */
export const HSDS_TABLES = {
  organizations: 'Les organismes qui offrent quelque chose',
  services: 'Ce à quoi on peut s’adresser',
  locations: 'Les lieux dont l’adresse est connue',
  service_at_locations: 'Ce qui est offert en chaque lieu',
  taxonomies: 'Les listes de valeurs',
  taxonomy_terms: 'Les valeurs des listes',
} as const;

export type HsdsTable = keyof typeof HSDS_TABLES;

/** Address of a table of HSDS, without the base URL. */
export function hsdsAddress(table: HsdsTable): string {
  return dataFile(`hsds/${table}.json`);
}

/** The directory in HSDS 3 (Human Services Data Specification), one list of records for each table. */
export function hsdsTables(
  content: Content,
  lists: readonly DataList[],
  publication: DataPublication,
  fields: ResourceFields,
): Record<HsdsTable, object[]> {
  const taxonomies = hsdsTaxonomies(lists, fields, publication);
  return {
    ...hsdsServices(content, taxonomies, publication),
    taxonomies: taxonomies.taxonomies,
    taxonomy_terms: taxonomies.terms,
  };
}
