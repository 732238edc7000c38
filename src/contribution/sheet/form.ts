import type {Field} from '../../model/field';
import {groupOf} from '../../model/field';
import {SECTION_HEADINGS} from '../../model/sectionHeadings';
import type {FormUse, ResourceField, ResourceFields} from '../../model/resourceFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Path} from '../../content/yaml';

/* The form of the workbook, drawn from the table of fields: its sheets, and what each column is of an entry. */

/** What a column holds of an entry. */
export type Target =
  /** The name of its file. */
  | {is: 'id'}
  /** Which entry the row speaks of. */
  | {is: 'entry'}
  /** A part of its text, under one of the headings. */
  | {is: 'section'; heading: string}
  /** A value of its front matter; in a sheet of a list, the path starts in the item. */
  | {is: 'value'; path: Path; field: Field};

export interface SheetColumn {
  title: string;
  target: Target;
  part: Part;
  required: boolean;
}

/** Parts of the form, in the order of the columns. The last one is only in the workbook of the whole directory. */
export const PARTS = ['essentiel', 'texte', 'precisions', 'suivi', 'registre'] as const;
export type Part = (typeof PARTS)[number];

/** A sheet that has one row per item of a list of groups. */
export interface ListSheet {
  name: string;
  /** Where the list stands in an entry. */
  list: readonly string[];
  columns: SheetColumn[];
}

export interface SheetForm {
  name: string;
  columns: SheetColumn[];
  lists: ListSheet[];
}

export const MAIN_SHEET = 'Ressources';
export const VALUES_SHEET = 'Valeurs';
export const HELP_SHEET = 'Aide';
export const ID_TITLE = 'Identifiant';
export const ENTRY_TITLE = 'Ressource';

/** What tells the row of an example from the others; the row is not read. */
export const EXAMPLE_MARK = 'EXEMPLE (ligne non lue)';
/** What begins the row of helps. */
export const HELP_MARK = 'Aide\u00a0: ';

/** Which fields a workbook has columns for. */
export type FormScope =
  /** What the form asks of those who propose. */
  | 'form'
  /** What the site may publish. */
  | 'public'
  /** All. */
  | 'all';

/** The form of the workbook. Whatever its scope, a column has the same title. */
export function sheetForm(scope: FormScope = 'all', fields: ResourceFields = RESOURCE_FIELDS): SheetForm {
  const found: Found = {columns: [], lists: []};
  gather(fields as Readonly<Record<string, ResourceField>>, [], [], scope, found);
  const sections = SECTION_HEADINGS.map((heading, rank): SheetColumn => ({
    title: heading,
    target: {is: 'section', heading},
    part: 'texte',
    required: rank === 0,
  }));
  const id: SheetColumn = {title: ID_TITLE, target: {is: 'id'}, part: 'registre', required: false};
  const columns = [...found.columns, ...sections, id];
  return {
    name: MAIN_SHEET,
    columns: PARTS.flatMap((part) => columns.filter((column) => column.part === part)),
    lists: found.lists,
  };
}

interface Found {
  columns: SheetColumn[];
  lists: ListSheet[];
}

/** Finds the columns of a group of fields, and the sheets of its lists. */
function gather(
  fields: Readonly<Record<string, ResourceField>>,
  path: readonly string[],
  titles: readonly string[],
  scope: FormScope,
  found: Found,
): void {
  for (const [key, field] of Object.entries(fields)) {
    if (!isIn(field, scope)) continue;
    const here = [...path, key];
    const inner = groupOf(field.kind) as Readonly<Record<string, ResourceField>> | undefined;
    if (!inner) {
      found.columns.push(valueColumn(field, here, [...titles, field.title], isRequired(field, path)));
    } else if (field.kind.is === 'group') {
      gather(inner, here, [field.title], scope, found);
    } else {
      found.lists.push(listSheet(field, here, inner, scope));
      // What is essential of the first item has columns of its own, beside the rest of the entry.
      if (field.uses.form !== 'essentiel') continue;
      for (const [name, one] of Object.entries(inner)) {
        if (one.uses.form !== 'essentiel') continue;
        found.columns.push(
          valueColumn(one, [...here, 0, name], [field.title, one.title], field.required && one.required),
        );
      }
    }
  }
}

function listSheet(
  field: ResourceField,
  list: readonly string[],
  inner: Readonly<Record<string, ResourceField>>,
  scope: FormScope,
): ListSheet {
  const entry: SheetColumn = {
    title: ENTRY_TITLE,
    target: {is: 'entry'},
    part: 'essentiel',
    required: true,
  };
  const columns = Object.entries(inner)
    .filter(([, one]) => isIn(one, scope))
    .map(([key, one]) => valueColumn(one, [key], [one.title], one.required));
  return {name: field.title, list, columns: [entry, ...columns]};
}

function valueColumn(
  field: ResourceField,
  path: Path,
  titles: readonly string[],
  required: boolean,
): SheetColumn {
  return {
    title: titles.join(' – '),
    target: {is: 'value', path, field},
    part: field.uses.form || 'registre',
    required,
  };
}

/** What an optional group asks for is not asked of all entries. */
function isRequired(field: Field, path: readonly string[]): boolean {
  return field.required && path.length === 0;
}

function isIn({uses}: ResourceField, scope: FormScope): boolean {
  switch (scope) {
    case 'form':
      return uses.form !== false;
    case 'public':
      return !uses.editorsOnly;
    case 'all':
      return true;
  }
}

/** The list sheet whose items a path leads to. */
export function listSheetOf({lists}: SheetForm, path: Path): ListSheet | undefined {
  return lists.find(({list}) => list.every((key, rank) => path[rank] === key));
}

/** True for two paths that lead to the same place. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((key, rank) => key === b[rank]);
}

/** The part of the form as people know it. */
export const PART_TITLES: Readonly<Record<Part, string>> = {
  essentiel: 'L’essentiel',
  texte: 'Le texte',
  precisions: 'Des précisions',
  suivi: 'Le suivi',
  registre: 'Le registre',
} satisfies Record<FormUse | 'texte' | 'registre', string>;
