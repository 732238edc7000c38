import {addresses} from '../../model/addresses';
import type {Content} from '../../model/content';
import type {Field, Kind} from '../../model/field';
import {groupOf, vocabularyOf} from '../../model/field';
import {termsOf} from '../../model/lookups';
import type {ResourceFields} from '../../model/resourceFields';
import type {CsvCell} from '../csv';
import {dataOf} from './dataFields';
import type {DataPublication} from './publication';
import {absolute} from './publication';
import {textParts} from './records';
import type {DataList} from './vocabularyRecord';

/** A column: its name, what people call it, and what its cells are. */
export interface DataColumn {
  name: string;
  title: string;
  kind: Kind | {is: 'rank'};
  required: boolean;
}

/** A table, as a CSV has it. */
export interface DataTable {
  /** That of its file, without ending. */
  name: string;
  title: string;
  columns: DataColumn[];
  /** Columns that name a row, and no other. */
  key: string[];
  rows: CsvCell[][];
}

/** Between the values of a list that stands in one cell. */
export const BETWEEN = ' | ';

/** The column that says which resource a row is about, in the tables other than that of resources. */
export const RESOURCE_COLUMN = 'ressource';

const ID: DataColumn = {name: 'id', title: 'Identifiant', kind: {is: 'id'}, required: true};
const PAGE: DataColumn = {name: 'page', title: 'Page du site', kind: {is: 'webAddress'}, required: true};
const BODY: DataColumn = {
  name: 'texte',
  title: 'Texte (Markdown)',
  kind: {is: 'text', min: 0, max: 0},
  required: false,
};
const RANK: DataColumn = {name: 'rang', title: 'Rang', kind: {is: 'rank'}, required: true};

export const RESOURCES_TABLE = 'ressources';

/**
 * The resources, then one table for each list of groups that they hold (telephones, sources…), drawn from the table of
 * fields; then the closed lists. A value of a closed list is given by its id, and in a column of its own by its name.
 */
export function dataTables(
  content: Content,
  lists: readonly DataList[],
  publication: DataPublication,
  fields: ResourceFields,
): DataTable[] {
  const names = namesOf(content);
  const {columns, apart} = leaves(fields, []);
  const entries = content.resources.map((resource) => ({resource, data: dataOf(resource, fields)}));
  const main: DataTable = {
    name: RESOURCES_TABLE,
    title: 'Ressources',
    columns: [ID, PAGE, ...columns.flatMap(toColumns), BODY],
    key: [ID.name],
    rows: entries.map(({resource, data}) => [
      resource.id,
      absolute(publication, addresses.resource(resource.id)),
      ...columns.flatMap((leaf) => cells(leaf, valueAt(data, leaf.path), names)),
      textParts(resource.markdown)
        .map(({titre, markdown}) => `## ${titre}\n\n${markdown}`)
        .join('\n\n'),
    ]),
  };
  return [
    main,
    ...apart.map((leaf) => {
      const inner = leaves(groupOf(leaf.field.kind) ?? {}, []).columns;
      const rows = entries.flatMap(({resource, data}) =>
        ((valueAt(data, leaf.path) ?? []) as object[]).map((item, rank) => [
          resource.id,
          rank + 1,
          ...inner.flatMap((one) => cells(one, valueAt(item, one.path), names)),
        ]),
      );
      const resource: DataColumn = {...ID, name: RESOURCE_COLUMN, title: 'Ressource'};
      return {
        name: leaf.path.join('-').replaceAll('_', '-'),
        title: leaf.field.title,
        columns: [resource, RANK, ...inner.flatMap(toColumns)],
        key: [RESOURCE_COLUMN, RANK.name],
        rows,
      };
    }),
    listTable(lists),
  ];
}

interface Leaf {
  path: string[];
  titles: string[];
  field: Field;
  required: boolean;
}

/** The fields that a cell can hold, and the lists of groups, which have tables of their own. */
function leaves(
  fields: Readonly<Record<string, Field>>,
  above: readonly Pick<Leaf, 'path' | 'titles' | 'required'>[],
): {columns: Leaf[]; apart: Leaf[]} {
  const columns: Leaf[] = [];
  const apart: Leaf[] = [];
  const parent = above.at(-1) ?? {path: [], titles: [], required: true};
  for (const [key, field] of Object.entries(fields)) {
    const leaf = {
      path: [...parent.path, key],
      titles: [...parent.titles, field.title],
      field,
      required: parent.required && field.required,
    };
    const inner = groupOf(field.kind);
    if (!inner) columns.push(leaf);
    else if (field.kind.is === 'list') apart.push(leaf);
    else {
      const below = leaves(inner, [leaf]);
      columns.push(...below.columns);
      apart.push(...below.apart);
    }
  }
  return {columns, apart};
}

/** After the name of a column of ids, that of their names. */
const NAMED = '_nom';

function toColumns({path, titles, field, required}: Leaf): DataColumn[] {
  const name = path.join('_');
  const title = titles.join(' – ');
  const column = {name, title, kind: field.kind, required};
  if (vocabularyOf(field.kind) === undefined) return [column];
  const text: Kind = {is: 'text', min: 0, max: 0};
  return [column, {name: `${name}${NAMED}`, title: `${title} (en mots)`, kind: text, required}];
}

type Names = (vocabulary: string, id: string) => string;

function namesOf({vocabularies}: Content): Names {
  const known = new Map<string, Map<string, string>>();
  return (vocabulary, id) => {
    const names =
      known.get(vocabulary) ?? new Map(termsOf(vocabulary, vocabularies).map((one) => [one.id, one.nom]));
    known.set(vocabulary, names);
    return names.get(id) ?? id;
  };
}

function cells({field: {kind}}: Leaf, value: unknown, names: Names): CsvCell[] {
  const vocabulary = vocabularyOf(kind);
  const values = value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
  const cell = values.join(BETWEEN);
  return vocabulary === undefined ? [cell] : [cell, values.map((id) => names(vocabulary, id)).join(BETWEEN)];
}

function valueAt(data: object, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key],
    data,
  );
}

function listTable(lists: readonly DataList[]): DataTable {
  const text: Kind = {is: 'text', min: 0, max: 0};
  return {
    name: 'vocabulaires',
    title: 'Listes de valeurs',
    columns: [
      {name: 'liste', title: 'Liste', kind: {is: 'id'}, required: true},
      ID,
      RANK,
      {name: 'nom', title: 'Nom', kind: text, required: true},
      {name: 'dans', title: 'Contenu dans', kind: {is: 'id'}, required: false},
      {...PAGE, required: false},
    ],
    key: ['liste', ID.name],
    rows: lists.flatMap(({id: list, valeurs}) =>
      valeurs.map(({id, nom, dans, page}, rank) => [list, id, rank + 1, nom, dans ?? '', page ?? '']),
    ),
  };
}
