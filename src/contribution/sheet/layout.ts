import {fold} from '../../content/fold';
import {nearest} from '../../content/nearest';
import {didYouMean, quote} from '../../content/words';
import type {SheetFinding} from './finding';
import type {ListSheet, SheetColumn, SheetForm} from './form';
import {EXAMPLE_MARK, HELP_MARK, HELP_SHEET, VALUES_SHEET} from './form';
import type {RawCell, RawSheet, RawWorkbook} from './rawWorkbook';
import {columnLetters, isBlank} from './rawWorkbook';

/* Where things are in a workbook that people have moved, renamed and completed. */

/** A row of data: its number in the program, and its cells by column of the form. */
export interface ReadRow {
  row: number;
  cells: RawCell[];
}

export interface ReadSheet {
  name: string;
  /** The columns that are there, by their rank in the sheet. */
  columns: ReadonlyMap<number, SheetColumn>;
  rows: ReadRow[];
}

export interface Layout {
  main: ReadSheet | undefined;
  lists: Map<ListSheet, ReadSheet>;
  findings: SheetFinding[];
}

/** Rows above which titles are no longer looked for. */
const TITLE_ROWS = 12;

/** Titles of columns without which a sheet is not that of the resources. */
const ENOUGH_TITLES = 3;

/** Finds the sheets and the columns of the form in a workbook. */
export function layoutOf({sheets}: RawWorkbook, form: SheetForm): Layout {
  const findings: SheetFinding[] = [];
  const byName = (name: string) => sheets.find((sheet) => fold(sheet.name) === fold(name));
  const named = form.lists.map((list) => [list, byName(list.name)] as const);
  const taken = new Set<RawSheet | undefined>([
    ...named.map(([, sheet]) => sheet),
    byName(VALUES_SHEET),
    byName(HELP_SHEET),
  ]);
  const raw = mainSheet(byName(form.name), sheets, taken, form.columns);
  taken.add(raw);
  const main = raw && readSheet(raw, form.columns, findings);
  const lists = new Map(
    named.flatMap(([list, sheet]) =>
      sheet ? [[list, readSheet(sheet, list.columns, findings)] as const] : [],
    ),
  );
  if (main) {
    findings.push(...missingColumns(main, form.columns));
    for (const sheet of sheets) {
      if (taken.has(sheet) || sheet.rows.flat().every(isBlank)) continue;
      findings.push({
        place: {sheet: sheet.name, row: 1},
        severity: 'warning',
        message: `La feuille ${quote(sheet.name)} n’est pas une feuille du modèle; elle n’est pas lue.`,
      });
    }
  }
  return {main, lists, findings};
}

/** The sheet of that name, else the one that has most of its titles. */
function mainSheet(
  named: RawSheet | undefined,
  sheets: readonly RawSheet[],
  taken: ReadonlySet<RawSheet | undefined>,
  columns: readonly SheetColumn[],
): RawSheet | undefined {
  const titles = new Titles(columns);
  const known = (sheet: RawSheet) => titles.rowOf(sheet).count;
  if (named && known(named) >= ENOUGH_TITLES) return named;
  const [best] = sheets.filter((sheet) => !taken.has(sheet)).sort((a, b) => known(b) - known(a));
  return best && known(best) >= ENOUGH_TITLES ? best : undefined;
}

function readSheet(sheet: RawSheet, columns: readonly SheetColumn[], findings: SheetFinding[]): ReadSheet {
  const titles = new Titles(columns);
  const {index, count} = titles.rowOf(sheet);
  const found = new Map<number, SheetColumn>();
  const [titleRow = [], ...below] = count === 0 ? [] : sheet.rows.slice(index);
  const rows = below.map((cells, rank) => ({row: index + rank + 2, cells}));
  const data = rows.filter(
    ({cells}, rank) => !cells.every(isBlank) && !isExample(cells) && !(rank === 0 && isHelp(cells)),
  );
  const width = Math.max(titleRow.length, ...data.map(({cells}) => cells.length));
  for (let column = 0; column < width; column += 1) {
    const title = titleRow[column] ?? null;
    const known = titles.find(title);
    if (known && ![...found.values()].includes(known)) found.set(column, known);
    else if (data.some(({cells}) => !isBlank(cells[column]))) {
      findings.push(unreadColumn(sheet.name, index + 1, column, title, known, titles));
    }
  }
  return {name: sheet.name, columns: found, rows: data};
}

function unreadColumn(
  sheet: string,
  row: number,
  column: number,
  title: RawCell,
  known: SheetColumn | undefined,
  titles: Titles,
): SheetFinding {
  const place = {sheet, row, column, ...(!isBlank(title) && {title: String(title)})};
  if (isBlank(title)) {
    return {
      place,
      severity: 'warning',
      message: `La colonne ${columnLetters(column)} n’a pas de titre; elle n’est pas lue.`,
      help: 'Donnez-lui le titre d’une colonne du modèle, ou effacez ce qu’elle contient.',
    };
  }
  if (known) {
    return {
      place,
      severity: 'warning',
      message: `La colonne ${quote(known.title)} est déjà plus à gauche; celle-ci n’est pas lue.`,
    };
  }
  return {
    place,
    severity: 'warning',
    message: `La colonne ${quote(title)} est inconnue${didYouMean(titles.near(String(title))) || '; elle n’est pas lue.'}`,
    help: 'Reprenez le titre tel qu’il est dans le modèle. Une colonne à vous peut rester\u00a0: elle n’est pas lue.',
  };
}

function missingColumns({name, columns}: ReadSheet, wanted: readonly SheetColumn[]): SheetFinding[] {
  const present = new Set([...columns.values()]);
  // The identifier of an entry that exists tells all the rest of it.
  if ([...present].some(({target}) => target.is === 'id')) return [];
  const missing = wanted.filter(
    (column) => column.required && !present.has(column) && column.part !== 'registre',
  );
  if (missing.length === 0) return [];
  const titles = missing.map(({title}) => quote(title)).join(', ');
  return [
    {
      place: {sheet: name, row: 1},
      severity: 'error',
      message:
        missing.length === 1
          ? `Il manque la colonne ${titles}, qui est obligatoire.`
          : `Il manque des colonnes obligatoires\u00a0: ${titles}.`,
      help: 'Ajoutez-les, ou reprenez le modèle d’aujourd’hui et copiez-y vos lignes.',
    },
  ];
}

/** True for the row that shows how to fill the others. */
function isExample(cells: readonly RawCell[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && fold(cell).startsWith(fold(EXAMPLE_MARK)));
}

function isHelp(cells: readonly RawCell[]): boolean {
  const mark = HELP_MARK.replace(/\s/g, '');
  return cells.some((cell) => typeof cell === 'string' && cell.replace(/\s/g, '').startsWith(mark));
}

/** The titles of some columns, and other words that people put in their place. */
class Titles {
  readonly #columns: readonly SheetColumn[];
  readonly #forms = new Map<string, SheetColumn | null>();

  constructor(columns: readonly SheetColumn[]) {
    this.#columns = columns;
    for (const column of columns) this.#forms.set(fold(column.title), column);
    const others = columns.flatMap((column) =>
      otherTitles(column).map((form) => ({form: fold(form), column})),
    );
    const owners = new Map<string, SheetColumn | null>();
    for (const {form, column} of others) {
      const owner = owners.get(form);
      owners.set(form, owner === undefined || owner === column ? column : null);
    }
    for (const [form, owner] of owners) if (!this.#forms.has(form)) this.#forms.set(form, owner);
  }

  find(cell: RawCell): SheetColumn | undefined {
    return typeof cell === 'string' ? (this.#forms.get(fold(cell)) ?? undefined) : undefined;
  }

  near(title: string): string | undefined {
    return nearest(
      title,
      this.#columns.map((column) => ({id: column.title, labels: otherTitles(column)})),
    );
  }

  /** The row that has most titles. */
  rowOf({rows}: RawSheet): {index: number; count: number} {
    let best = {index: 0, count: 0};
    for (const [index, cells] of rows.slice(0, TITLE_ROWS).entries()) {
      const count = new Set(cells.map((cell) => this.find(cell)).filter(Boolean)).size;
      if (count > best.count) best = {index, count};
    }
    return best;
  }
}

function otherTitles({target, title}: SheetColumn): string[] {
  switch (target.is) {
    case 'id':
      return ['id', 'nom de fichier', 'fichier', 'slug'];
    case 'entry':
      return ['nom', 'nom de la ressource', 'identifiant', 'fiche'];
    case 'section':
      return [];
    case 'value': {
      const keys = target.path.filter((key) => typeof key === 'string');
      const {alsoCalled = []} = target.field;
      return [keys.join(' '), ...keys.slice(-1), target.field.title, ...alsoCalled].filter(
        (form) => form !== title,
      );
    }
  }
}
