import {dataFile, SHEETS} from '../../model/fileAddresses';
import {documentAddress, DOCUMENTS, schemaAddress} from './documentList';
import {DATA_PACKAGE, TABLE_FOLDERS} from './dataPackage';
import type {HsdsTable} from './hsds';
import {hsdsAddress, HSDS_TABLES} from './hsds';
import type {DataTable} from './tables';

/** A format, as people and programs name it. */
export interface DataFormat {
  name: string;
  mediaType: string;
}

const JSON_FORMAT: DataFormat = {name: 'JSON', mediaType: 'application/json'};
const CSV_FORMAT: DataFormat = {name: 'CSV', mediaType: 'text/csv'};
const XLSX_FORMAT: DataFormat = {
  name: 'Excel',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const JSON_LD_FORMAT: DataFormat = {name: 'JSON-LD', mediaType: 'application/ld+json'};

/** A file that others can take. */
export interface DataFile {
  /** Without the base URL. */
  address: string;
  title: string;
  description?: string;
  format: DataFormat;
  /** Its JSON Schema, without the base URL. */
  schema?: string;
}

/** Files that go together, for one use. */
export interface DataGroup {
  /** Also its anchor on the page of the open data. */
  id: string;
  title: string;
  lead: string;
  files: DataFile[];
}

export const OPEN_API = dataFile('openapi.json');
export const CATALOGUE = dataFile('catalogue.jsonld');

/** Address of a table as CSV, without the base URL. */
export function tableAddress(folder: keyof typeof TABLE_FOLDERS, {name}: Pick<DataTable, 'name'>): string {
  return dataFile(`${TABLE_FOLDERS[folder]}/${name}.csv`);
}

/** All the files, in the order in which one meets them: everything that speaks of the files reads this. */
export function dataCatalogue(tables: readonly Pick<DataTable, 'name' | 'title' | 'rows'>[]): DataGroup[] {
  const csv = (folder: keyof typeof TABLE_FOLDERS) =>
    tables.map((table) => ({
      address: tableAddress(folder, table),
      title: table.title,
      ...(table.rows.length === 0 && {description: 'Vide pour le moment.'}),
      format: CSV_FORMAT,
    }));
  return [
    {
      id: 'tableur',
      title: 'Pour un tableur',
      lead: 'Pour Excel en français\u00a0: les colonnes sont séparées par des points-virgules. Un double clic suffit. La table «\u00a0Ressources\u00a0» a une ligne par ressource; les autres la nomment dans leur première colonne. Dans une case, une barre verticale sépare les valeurs d’une liste.',
      files: [
        {
          address: SHEETS.directory,
          title: 'Tout le répertoire dans un classeur',
          description: 'Celui que l’on peut corriger et renvoyer.',
          format: XLSX_FORMAT,
        },
        ...csv('frenchExcel'),
      ],
    },
    {
      id: 'csv',
      title: 'CSV pour un programme',
      lead: 'Les mêmes tables selon la norme RFC 4180\u00a0: des virgules, UTF-8. Elles sont décrites selon Frictionless (types, clés, liens entre les tables).',
      files: [
        ...csv('standard'),
        {
          address: DATA_PACKAGE,
          title: 'Description des tables',
          description: 'Tabular Data Package de Frictionless.',
          format: JSON_FORMAT,
        },
      ],
    },
    {
      id: 'json',
      title: 'JSON',
      lead: 'Tout ce que disent les pages, avec un schéma pour chaque fichier.',
      files: [
        ...DOCUMENTS.map(({name, title, description}) => ({
          address: documentAddress(name),
          title,
          description,
          format: JSON_FORMAT,
          schema: schemaAddress(name),
        })),
        {
          address: OPEN_API,
          title: 'Description des adresses',
          description: 'OpenAPI 3.1.',
          format: JSON_FORMAT,
        },
      ],
    },
    {
      id: 'hsds',
      title: 'HSDS',
      lead: 'Le format d’échange des répertoires de services (Human Services Data Specification, version 3). Il contient ce à quoi on s’adresse, sans les documents ni les outils à lire. Quand l’organisme qui offre une ressource n’a pas sa fiche, la ressource y a un organisme du même nom.',
      files: (Object.keys(HSDS_TABLES) as HsdsTable[]).map((table) => ({
        address: hsdsAddress(table),
        title: HSDS_TABLES[table],
        format: JSON_FORMAT,
      })),
    },
    {
      id: 'catalogue',
      title: 'Catalogue',
      lead: 'Pour un portail de données ouvertes qui voudrait annoncer ces fichiers.',
      files: [{address: CATALOGUE, title: 'Catalogue DCAT', format: JSON_LD_FORMAT}],
    },
  ];
}
