import {dataFile} from '../../model/fileAddresses';
import type {Kind} from '../../model/field';
import {termsOf} from '../../model/lookups';
import type {Vocabularies} from '../../model/vocabularies';
import type {DataPublication} from './publication';
import {absolute} from './publication';
import type {DataColumn, DataTable} from './tables';
import {RESOURCE_COLUMN, RESOURCES_TABLE} from './tables';

export const DATA_PACKAGE = dataFile('datapackage.json');

/** Under which folder of the open data the tables are, by dialect. */
export const TABLE_FOLDERS = {standard: 'csv', frenchExcel: 'csv-excel'} as const;

/** The tables as Frictionless says them (Tabular Data Package 1): types, keys, and what refers to what. */
export function dataPackage(
  tables: readonly DataTable[],
  sizes: ReadonlyMap<string, number>,
  publication: DataPublication,
  vocabularies: Vocabularies,
): object {
  const {titre, description, licence, licence_url} = publication.site;
  return {
    profile: 'tabular-data-package',
    name: 'repertoire',
    title: titre,
    description,
    homepage: absolute(publication, '/'),
    // The name that the Open Definition gives it: « CC-BY-4.0 ».
    licenses: [
      {
        name: licence.replaceAll(' ', '-'),
        title: licence,
        ...(licence_url !== undefined && {path: licence_url}),
      },
    ],
    sources: [{title: titre, path: absolute(publication, '/')}],
    resources: tables.map((table) => {
      const path = `${TABLE_FOLDERS.standard}/${table.name}.csv`;
      const bytes = sizes.get(dataFile(path));
      return {
        profile: 'tabular-data-resource',
        name: table.name,
        title: table.title,
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...(bytes !== undefined && {bytes}),
        dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true},
        schema: {
          fields: table.columns.map((column) => fieldOf(column, table, vocabularies)),
          primaryKey: table.key,
          missingValues: [''],
          ...(table.columns.some(({name}) => name === RESOURCE_COLUMN) && {
            foreignKeys: [{fields: RESOURCE_COLUMN, reference: {resource: RESOURCES_TABLE, fields: 'id'}}],
          }),
        },
      };
    }),
  };
}

function fieldOf({name, title, kind, required}: DataColumn, {key}: DataTable, vocabularies: Vocabularies) {
  const {constraints, ...type} = typeOf(kind, vocabularies);
  const all = {
    ...constraints,
    ...(required && {required: true}),
    ...(key.length === 1 && key[0] === name && {unique: true}),
  };
  return {name, title, ...type, ...(Object.keys(all).length > 0 && {constraints: all})};
}

interface TableType {
  type: string;
  format?: string;
  constraints?: Record<string, unknown>;
}

/** A list stands in one cell: its values are parted by a bar. */
function typeOf(kind: DataColumn['kind'], vocabularies: Vocabularies): TableType {
  switch (kind.is) {
    case 'rank':
      return {type: 'integer', constraints: {minimum: 1}};
    case 'number':
      return {type: 'integer'};
    case 'flag':
      return {type: 'boolean'};
    case 'day':
      return {type: 'date'};
    case 'webAddress':
      return {type: 'string', format: 'uri'};
    case 'mail':
      return {type: 'string', format: 'email'};
    case 'term':
      return ofValues(termsOf(kind.vocabulary, vocabularies).map(({id}) => id));
    case 'choice':
      return ofValues(kind.values);
    default:
      return {type: 'string'};
  }
}

function ofValues(values: Extract<Kind, {is: 'choice'}>['values']): TableType {
  return {type: 'string', constraints: {enum: values}};
}
