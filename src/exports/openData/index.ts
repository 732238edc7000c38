import type {Content} from '../../model/content';
import type {ResourceFields} from '../../model/resourceFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {FRENCH_EXCEL, RFC_4180, toCsv} from '../csv';
import type {DataGroup} from './catalogue';
import {CATALOGUE, dataCatalogue, OPEN_API, tableAddress} from './catalogue';
import {dataFields} from './dataFields';
import {DATA_PACKAGE, dataPackage} from './dataPackage';
import {dcatCatalogue} from './dcat';
import {schemaAddress} from './documentList';
import {dataDocuments} from './documents';
import type {HsdsTable} from './hsds';
import {hsdsAddress, hsdsTables} from './hsds';
import {openApi} from './openApi';
import type {DataPublication} from './publication';
import {lastTouched} from './publication';
import {dataSchemas} from './schemas';
import {datasetStructuredData} from './structuredData/dataset';
import {dataTables} from './tables';
import {vocabularyRecord} from './vocabularyRecord';

/** All that the site gives to others. */
export interface OpenData {
  /** Address of each file (without the base URL) → its bytes: the same content gives the same bytes. */
  files: Map<string, Uint8Array>;
  groups: DataGroup[];
  /** What the page that presents them tells search engines. */
  structuredData: object;
}

/** @param fields the table that decides what is given */
export function openData(
  content: Content,
  publication: DataPublication,
  fields: ResourceFields = RESOURCE_FIELDS,
): OpenData {
  const given = dataFields(fields);
  const lists = vocabularyRecord(content.vocabularies, publication, given);
  const tables = dataTables(content, lists, publication, given);
  const schemas = dataSchemas(content.vocabularies, publication, given);
  const groups = dataCatalogue(tables);
  const modified = lastTouched(content);
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  const add = (address: string, text: string) => files.set(address, encoder.encode(text));
  const addJson = (address: string, data: object) => add(address, `${JSON.stringify(data)}\n`);
  const sizes = () => new Map([...files].map(([address, {length}]) => [address, length]));

  for (const [address, document] of dataDocuments(content, publication, given)) addJson(address, document);
  for (const [name, schema] of schemas) addJson(schemaAddress(name), schema);
  addJson(OPEN_API, openApi(schemas, publication));
  for (const table of tables) {
    const rows = [table.columns.map(({name}) => name), ...table.rows];
    add(tableAddress('standard', table), toCsv(rows, RFC_4180));
    const titles = [table.columns.map(({title}) => title), ...table.rows];
    add(tableAddress('frenchExcel', table), toCsv(titles, FRENCH_EXCEL));
  }
  addJson(DATA_PACKAGE, dataPackage(tables, sizes(), publication, content.vocabularies));
  const hsds = hsdsTables(content, lists, publication, given);
  for (const [table, records] of Object.entries(hsds)) addJson(hsdsAddress(table as HsdsTable), records);
  addJson(CATALOGUE, dcatCatalogue(groups, sizes(), publication, modified));
  return {files, groups, structuredData: datasetStructuredData(groups, publication, modified)};
}
