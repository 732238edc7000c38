import {fold} from '../../content/fold';
import {isRecord} from '../../content/data';
import {valueAt} from '../../content/issues';
import {readYaml} from '../../content/yaml';
import {allFields} from '../../model/field';
import type {Field, Kind} from '../../model/field';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {PlannedColumn, PlannedRow, PlannedSheet, WorkbookPlan} from '../../model/workbookPlan';
import type {Vocabularies} from '../../model/vocabularies';
import {cellText, NO, YES} from './cellText';
import {columnHelp} from './columnHelp';
import {criterionOf} from './criterion';
import type {FormScope, ListSheet, SheetColumn, SheetForm} from './form';
import {EXAMPLE_MARK, HELP_MARK, HELP_SHEET, listSheetOf, PARTS, sheetForm, VALUES_SHEET} from './form';
import {helpRows} from './helpRows';
import {Lists} from './lists';
import {sectionsOf} from '../sections';

/** An entry to be written in the workbook. */
export interface WrittenEntry {
  id: string;
  front: Readonly<Record<string, unknown>>;
  /** Its Markdown. */
  body: string;
}

export interface WorkbookOptions {
  scope: FormScope;
  entries: readonly WrittenEntry[];
  vocabularies: Vocabularies;
  /** Title of the site. */
  site: string;
}

/** Rows ready to be filled: more than the thirty resources of a partner. */
const EMPTY_ROWS = {main: 60, list: 120} as const;

/** The workbook of some entries, or one to be filled when there are none. */
export function workbookPlan({scope, entries, vocabularies, site}: WorkbookOptions): WorkbookPlan {
  const form = sheetForm(scope);
  const lists = new Lists(
    vocabularies,
    entries.map(({id, front}) => ({id, nom: String(front.nom)})),
  );
  const values = valuesSheet(form, lists);
  const names = namesOf(entries);
  const filled = entries.map((entry) => fill(entry, form, lists, names));
  const isEmpty = entries.length === 0;
  const example = isEmpty ? fill(exampleEntry(), form, lists, names) : undefined;
  return {
    title: isEmpty ? `Ressources à remplir – ${site}` : `Répertoire – ${site}`,
    sheets: [
      dataSheet(form.name, form.columns, {
        lists,
        values,
        example: example && marked(example.main, form.columns),
        rows: filled.map(({main}) => main),
        emptyRows: EMPTY_ROWS.main,
      }),
      ...form.lists.map((sheet) =>
        dataSheet(sheet.name, sheet.columns, {
          lists,
          values,
          example:
            example && marked(example.lists.get(sheet)?.[0] ?? listExample(sheet, lists), sheet.columns),
          rows: filled.flatMap((entry) => entry.lists.get(sheet) ?? []),
          emptyRows: EMPTY_ROWS.list,
        }),
      ),
      values.sheet,
      {name: HELP_SHEET, columns: [{width: 100}], rows: helpRows(form, site)},
    ],
  };
}

interface Filled {
  main: PlannedRow['cells'];
  lists: Map<ListSheet, PlannedRow['cells'][]>;
}

/** How the rows of lists name each entry: by its name, unless another has the same. */
function namesOf(entries: readonly WrittenEntry[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const form = ({front}: WrittenEntry) => fold(String(front.nom));
  for (const entry of entries) counts.set(form(entry), (counts.get(form(entry)) ?? 0) + 1);
  return new Map(
    entries.map((entry) => [entry.id, counts.get(form(entry)) === 1 ? String(entry.front.nom) : entry.id]),
  );
}

function fill(
  entry: WrittenEntry,
  form: SheetForm,
  lists: Lists,
  names: ReadonlyMap<string, string>,
): Filled {
  const sections = sectionsOf(entry.body);
  const name = names.get(entry.id) ?? String(entry.front.nom);
  const inMain = new Map(form.lists.map((sheet) => [sheet, fitsInMain(entry, sheet, form)]));
  const main = form.columns.map(({target}): string | null => {
    switch (target.is) {
      case 'id':
        return entry.id;
      case 'entry':
        return name;
      case 'section':
        return sections.get(target.heading) ?? null;
      case 'value': {
        const sheet = listSheetOf(form, target.path);
        if (sheet && !inMain.get(sheet)) return null;
        return cellText(valueAt(entry.front, target.path), target.field.kind, lists);
      }
    }
  });
  const rows = form.lists.map((sheet) => {
    const items = itemsOf(entry, sheet);
    const apart = inMain.get(sheet) ? items.slice(1) : items;
    return [sheet, apart.map((item) => itemCells(item, name, sheet.columns, lists))] as const;
  });
  return {main, lists: new Map(rows)};
}

function itemCells(
  item: unknown,
  name: string,
  columns: readonly SheetColumn[],
  lists: Lists,
): PlannedRow['cells'] {
  return columns.map(({target}) => {
    if (target.is === 'entry') return name;
    if (target.is !== 'value') return null;
    const {path, field} = target;
    const terms = criterionOf(item, field, lists) ?? lists.of(field.kind);
    return cellText(valueAt(item, path), field.kind, lists, terms);
  });
}

/** The items of a list of an entry. */
function itemsOf({front}: WrittenEntry, {list}: ListSheet): unknown[] {
  const items = valueAt(front, list);
  return Array.isArray(items) ? items : [];
}

/** True when the columns of the main sheet say all of the first item; the other items have rows of their own. */
function fitsInMain(entry: WrittenEntry, sheet: ListSheet, form: SheetForm): boolean {
  const [first] = itemsOf(entry, sheet);
  const keys = form.columns.flatMap(({target}) =>
    target.is === 'value' && listSheetOf(form, target.path) === sheet ? target.path.slice(-1) : [],
  );
  return isRecord(first) && Object.keys(first).every((key) => keys.includes(key));
}

interface SheetContent {
  lists: Lists;
  values: ValuesSheet;
  example: PlannedRow['cells'] | undefined;
  rows: PlannedRow['cells'][];
  emptyRows: number;
}

function dataSheet(
  name: string,
  columns: readonly SheetColumn[],
  {lists, values, example, rows, emptyRows}: SheetContent,
): PlannedSheet {
  const helps = columns.map((column, rank) => `${rank === 0 ? HELP_MARK : ''}${columnHelp(column, lists)}`);
  return {
    name,
    columns: columns.map((column) => plannedColumn(column, values)),
    rows: [
      {use: 'columns', cells: columns.map(({title, required}) => `${title}${required ? REQUIRED : ''}`)},
      {use: 'help', cells: helps},
      ...(example ? [{use: 'example' as const, cells: example}] : []),
      ...rows.map((cells) => ({use: 'data' as const, cells})),
    ],
    stickyRows: 1,
    stickyColumns: 1,
    emptyRows,
  };
}

/** After the title of a column that must be filled. */
export const REQUIRED = '\u00a0*';

function plannedColumn({target, part, title}: SheetColumn, values: ValuesSheet): PlannedColumn {
  const choices = target.is === 'value' ? values.choicesOf(target.field.kind) : undefined;
  return {width: widthOf(target, title), tint: PARTS.indexOf(part), ...(choices && {choices})};
}

function widthOf(target: SheetColumn['target'], title: string): number {
  if (target.is === 'section') return 60;
  if (target.is !== 'value') return 32;
  const {kind} = target.field;
  const wide = kind.is === 'list' || (kind.is === 'text' && kind.max > 60) || kind.is === 'webAddress';
  return Math.max(wide ? 36 : 18, Math.min(30, title.length + 4));
}

/** The example of the contributors' guide, whose name says that it is not read. */
function exampleEntry(): WrittenEntry {
  const front = exampleOf(RESOURCE_FIELDS);
  return {
    id: '',
    front,
    body: '## Ce que vous y trouvez\n\nUn atelier ouvert trois soirs par semaine, des outils à emprunter et quelqu’un pour vous montrer comment vous en servir.',
  };
}

function exampleOf(fields: Readonly<Record<string, Field>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, {kind, example}]) => {
      const inner =
        kind.is === 'group'
          ? kind.fields
          : kind.is === 'list' && kind.of.is === 'group'
            ? kind.of.fields
            : undefined;
      if (inner) return [[key, kind.is === 'list' ? [exampleOf(inner)] : exampleOf(inner)]];
      return example === undefined ? [] : [[key, yamlOf(key, example)]];
    }),
  );
}

function yamlOf(key: string, example: string): unknown {
  const dateKeys = new Set(
    allFields(RESOURCE_FIELDS).flatMap(({path, field}) => (isDateKind(field.kind) ? path.slice(-1) : [])),
  );
  const {data} = readYaml(`${key}: ${example}\n`, 0, {dateKeys});
  return isRecord(data) ? data[key] : undefined;
}

function isDateKind({is}: Kind): boolean {
  return is === 'day' || is === 'date';
}

function listExample({columns}: ListSheet, lists: Lists): PlannedRow['cells'] {
  const item = Object.fromEntries(
    columns.flatMap(({target}) =>
      target.is === 'value' && target.field.example !== undefined
        ? [[String(target.path[0]), yamlOf(String(target.path[0]), target.field.example)]]
        : [],
    ),
  );
  return itemCells(item, '', columns, lists);
}

/** The first cell of an example says that the row is not read. */
function marked(cells: PlannedRow['cells'], columns: readonly SheetColumn[]): PlannedRow['cells'] {
  return cells.map((cell, rank) => {
    if (columns[rank]?.target.is === 'id') return null;
    return rank === 0 ? [EXAMPLE_MARK, cell].filter(Boolean).join('\u00a0: ') : cell;
  });
}

interface ValuesSheet {
  sheet: PlannedSheet;
  choicesOf(kind: Kind): PlannedColumn['choices'];
}

/** Two columns per list: what people choose, and the identifiers that stand for it in the files. */
function valuesSheet(form: SheetForm, lists: Lists): ValuesSheet {
  const all = [...form.columns, ...form.lists.flatMap(({columns}) => columns)];
  const columns: {titles: string[]; ending: string; cells: string[]}[] = [];
  const places = new Map<object | string, {column: number; count: number}>();
  const place = (key: object | string, title: string, names: string[], ids: string[] = names) => {
    const known = places.get(key);
    if (known) {
      // Two columns of the form may draw from one list.
      columns[known.column]?.titles.push(title);
      return;
    }
    places.set(key, {column: columns.length, count: names.length});
    const titles = [title];
    columns.push({titles, ending: '', cells: names});
    if (names.some((name, rank) => name !== ids[rank])) {
      columns.push({titles, ending: ' (identifiant)', cells: ids});
    }
  };
  for (const {target} of all) {
    if (target.is !== 'value' || target.field.kind.is === 'reference') continue;
    const {kind, title} = target.field;
    const terms = lists.of(kind);
    if (kind.is === 'flag') {
      if (!places.has(kind.is)) place(kind.is, 'Oui ou non', [YES, NO]);
    } else if (terms) {
      const ids = terms.all.map(({id}) => id);
      place(
        terms,
        title,
        ids.map((id) => terms.nameOf(id)),
        ids,
      );
    }
  }
  for (const {nom, terms} of lists.criteria()) {
    const ids = terms.all.map(({id}) => id);
    place(
      terms,
      `Critère «\u00a0${nom}\u00a0»`,
      ids.map((id) => terms.nameOf(id)),
      ids,
    );
  }
  const height = Math.max(...columns.map(({cells}) => cells.length));
  return {
    sheet: {
      name: VALUES_SHEET,
      columns: columns.map(() => ({width: 32})),
      rows: [
        {
          use: 'columns',
          cells: columns.map(({titles, ending}) => `${[...new Set(titles)].join(', ')}${ending}`),
        },
        ...Array.from({length: height}, (_, row) => ({
          use: 'text' as const,
          cells: columns.map(({cells}) => cells[row] ?? null),
        })),
      ],
      stickyRows: 1,
    },
    choicesOf(kind) {
      if (kind.is === 'list' || kind.is === 'reference') return undefined;
      const found = places.get(kind.is === 'flag' ? kind.is : (lists.of(kind) ?? ''));
      return found && {sheet: VALUES_SHEET, column: found.column, firstRow: 2, count: found.count};
    },
  };
}
