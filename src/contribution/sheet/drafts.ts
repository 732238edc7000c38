import {fold, idFrom} from '../../content/fold';
import {nearest} from '../../content/nearest';
import {didYouMean, quote} from '../../content/words';
import type {Path} from '../../content/yaml';
import {idOfName} from '../draft/fileName';
import {cellValue, cellWords} from './cellValue';
import {CRITERION_KEY, criterionOf} from './criterion';
import type {CellPlace, SheetFinding} from './finding';
import type {ListSheet, SheetColumn, SheetForm} from './form';
import {listSheetOf} from './form';
import type {Layout, ReadRow, ReadSheet} from './layout';
import type {KnownEntry, Lists} from './lists';
import type {RawCell} from './rawWorkbook';
import {isBlank} from './rawWorkbook';

/** What a row says, and where it says it. */
export interface Draft {
  place: CellPlace;
  name: string;
  /** Of its file: the one that is given, or made from the name. */
  id: string;
  hasGivenId: boolean;
  /** What cells say, by path in the front matter; a cell that says nothing is there too. */
  values: {path: Path; value: unknown; place: CellPlace}[];
  /** The items of its lists that have rows of their own. */
  items: Map<ListSheet, {values: Draft['values']; place: CellPlace}[]>;
  sections: {heading: string; text: string; place: CellPlace}[];
  findings: SheetFinding[];
}

/** Who the rows speak of: what others can name. */
export function namedIn({main}: Layout): (KnownEntry & {row: number; isGiven: boolean})[] {
  if (!main) return [];
  return main.rows.map(({row, cells}) => {
    const nom = wordsAt(main, cells, isName);
    const given = idFrom(wordsAt(main, cells, ({target}) => target.is === 'id'));
    return {nom, id: given || idOfName(nom) || `ligne-${row}`, row, isGiven: given !== ''};
  });
}

function isName({target}: SheetColumn): boolean {
  return target.is === 'value' && target.path.length === 1 && target.path[0] === 'nom';
}

function wordsAt(sheet: ReadSheet, cells: readonly RawCell[], is: (column: SheetColumn) => boolean): string {
  const found = [...sheet.columns].find(([, column]) => is(column));
  return found
    ? cellWords(cells[found[0]] ?? null)
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}

/** What each row of the main sheet says, with its rows of the other sheets. `findings` receives what belongs to no row. */
export function draftsOf(layout: Layout, form: SheetForm, lists: Lists, findings: SheetFinding[]): Draft[] {
  const {main} = layout;
  if (!main) return [];
  const named = namedIn(layout);
  const drafts = main.rows.map((row, rank): Draft => {
    const {nom = '', id = '', isGiven = false} = named[rank] ?? {};
    const draft: Draft = {
      place: {sheet: main.name, row: row.row},
      name: nom,
      id,
      hasGivenId: isGiven,
      values: [],
      items: new Map(),
      sections: [],
      findings: [],
    };
    readRow(draft, row, main, lists);
    return draft;
  });
  for (const [list, sheet] of layout.lists) readItems(list, sheet, drafts, lists, findings);
  for (const draft of drafts) dropEmptyFirstItems(draft, form);
  return drafts;
}

function readRow(draft: Draft, {row, cells}: ReadRow, sheet: ReadSheet, lists: Lists): void {
  for (const [column, {target, title}] of sheet.columns) {
    const cell = cells[column] ?? null;
    const place = {sheet: sheet.name, row, column, title};
    if (noteError(cell, place, draft.findings)) continue;
    if (target.is === 'section') {
      draft.sections.push({heading: target.heading, text: cellWords(cell).replace(/\r\n?/g, '\n'), place});
    } else if (target.is === 'value') {
      const {value, guesses} = cellValue(cell, target.field.kind, lists);
      draft.values.push({path: target.path, value, place});
      draft.findings.push(...guesses.map(({typed, name}) => guessNote(typed, name, place)));
    }
  }
}

/** An item of a list stands under the entry that its row names, or the row above it. */
function readItems(
  list: ListSheet,
  sheet: ReadSheet,
  drafts: readonly Draft[],
  lists: Lists,
  findings: SheetFinding[],
): void {
  const byForm = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const form of [fold(draft.name), fold(draft.id)]) if (!byForm.has(form)) byForm.set(form, draft);
  }
  const entryColumn = [...sheet.columns].find(([, {target}]) => target.is === 'entry')?.[0];
  let current: Draft | undefined;
  for (const {row, cells} of sheet.rows) {
    const cell = entryColumn === undefined ? null : (cells[entryColumn] ?? null);
    const place: CellPlace = {
      sheet: sheet.name,
      row,
      ...(entryColumn !== undefined && {
        column: entryColumn,
        title: sheet.columns.get(entryColumn)?.title ?? '',
      }),
    };
    if (!isBlank(cell)) {
      current = byForm.get(fold(cellWords(cell)));
      if (!current) findings.push(orphan(cellWords(cell), place, drafts));
    } else if (!current) {
      findings.push({
        place,
        severity: 'error',
        message: 'Cette ligne ne dit pas de quelle ressource elle parle.',
        help: 'Écrivez-y le nom de la ressource, tel qu’il est dans la première feuille.',
      });
    }
    if (current) readItem(current, list, {row, cells}, sheet, lists);
  }
}

function orphan(name: string, place: CellPlace, drafts: readonly Draft[]): SheetFinding {
  const suggestion = nearest(
    name,
    drafts.map((draft) => ({id: draft.name, labels: [draft.id]})),
  );
  return {
    place,
    severity: 'error',
    message: `${quote(name)} n’est le nom d’aucune ligne de la feuille ${quote('Ressources')}${didYouMean(suggestion) || '.'}`,
    help: 'Écrivez le nom de la ressource tel qu’il est dans la première feuille, ou ajoutez-y sa ligne.',
  };
}

function readItem(
  draft: Draft,
  list: ListSheet,
  {row, cells}: ReadRow,
  sheet: ReadSheet,
  lists: Lists,
): void {
  const values: Draft['values'] = [];
  const known: Record<string, unknown> = {};
  // The criterion first: what it accepts is read in its own values.
  const columns = [...sheet.columns].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
  for (const [column, {target, title}] of columns) {
    if (target.is !== 'value') continue;
    const cell = cells[column] ?? null;
    const place = {sheet: sheet.name, row, column, title};
    if (noteError(cell, place, draft.findings)) continue;
    const terms = criterionOf(known, target.field, lists) ?? lists.of(target.field.kind);
    const {value, guesses} = cellValue(cell, target.field.kind, lists, terms);
    known[String(target.path[0])] = value;
    values.push({path: target.path, value, place});
    draft.findings.push(...guesses.map(({typed, name}) => guessNote(typed, name, place)));
  }
  const items = draft.items.get(list) ?? [];
  if (values.some(({value}) => value !== undefined)) items.push({values, place: {sheet: sheet.name, row}});
  draft.items.set(list, items);
}

function rankOf({target}: SheetColumn): number {
  return target.is === 'value' && target.path[0] === CRITERION_KEY ? 0 : 1;
}

/** Columns of the first item that say nothing are no item, unless there is none at all: something may be missing there. */
function dropEmptyFirstItems(draft: Draft, form: SheetForm): void {
  for (const list of form.lists) {
    const first = draft.values.filter(({path}) => listSheetOf(form, path) === list);
    if (first.some(({value}) => value !== undefined)) continue;
    if ((draft.items.get(list) ?? []).length === 0) continue;
    draft.values = draft.values.filter((value) => !first.includes(value));
  }
}

/** Formulas that went wrong, as programs show them. */
const FORMULA_ERROR =
  /^#(?:REF!|N\/A|VALUE!|VALEUR!|NAME\?|NOM\?|DIV\/0!|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|CALC!|PROPAGATION!|GETTING_DATA)$/i;

function noteError(cell: RawCell, place: CellPlace, findings: SheetFinding[]): boolean {
  if (typeof cell !== 'string' || !FORMULA_ERROR.test(cell.trim())) return false;
  findings.push({
    place,
    severity: 'error',
    message: `Une formule a échoué dans cette case\u00a0: ${quote(cell.trim())}.`,
    help: `Remplacez la formule par sa valeur (collage spécial, ${quote('Valeurs')}).`,
  });
  return true;
}

function guessNote(typed: string, name: string, place: CellPlace): SheetFinding {
  return {
    place,
    severity: 'note',
    message: `${quote(typed)} a été lu ${quote(name)}.`,
    help: 'Si ce n’est pas cela, reprenez le nom dans la feuille des valeurs.',
  };
}
