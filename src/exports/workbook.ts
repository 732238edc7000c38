import type {CellObject, Row, Sheet} from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import type {Template, TemplateField, TemplateValues} from '../model/template';
import {steadyArchive} from './archive';
import type {ChoiceList, SheetExtras} from './sheetFeatures';
import {sheetFeatures, columnName} from './sheetFeatures';
import type {Publication} from './publication';
import {INVENTED, INVENTED_NOTE, licenceSentence, originSentence} from './publication';

/** What a workbook says of a template. */
export type WorkbookTemplate = Pick<
  Template,
  'titre' | 'resume' | 'quand' | 'comment' | 'champs' | 'd_apres'
>;

type FormSheet = Sheet<Blob> & SheetExtras;

/** Rows ready to be filled. */
export const EMPTY_ROWS = 30;

/** Rows left to go on, under those that are filled. */
const SPARE_ROWS = 10;

/** Rows over the data: title, help, names of the columns. They stay in sight. */
export const TOP_ROWS = 3;

export const SHEETS = {
  form: 'À remplir',
  example: INVENTED,
  manual: 'Mode d’emploi',
  lists: 'Listes',
} as const;

/** The one sheet to fill of a workbook that someone has filled here. */
export const FILLED_SHEET = 'Rempli';

/** Width of a column, in characters. */
const WIDTHS: Record<TemplateField['saisie'], number> = {
  ligne: 26,
  texte: 38,
  nombre: 14,
  montant: 18,
  date: 16,
  choix: 20,
};

/** Codes of the file format, which are those of English: a French Excel shows « 1 200 $ ». */
const FORMATS: Partial<Record<TemplateField['saisie'], string>> = {
  nombre: '#,##0.##',
  montant: '#,##0\u00a0"$"',
  date: 'yyyy-mm-dd',
};

/** For an amount that has cents. */
const CENTS = '#,##0.00\u00a0"$"';

/** Characters that a cell may hold (limits of Excel). */
const MAX_TEXT = 32_767;

/** Points. */
const LINE_HEIGHT = 15;
/** Characters of the help that stand in the width of one. */
const SMALLER = 1.2;
const MANUAL_WIDTH = 90;

const GREEN = '#0d5c4f';
const GREY = '#45605a';
const BORDER = {borderColor: '#cfdbd3', borderStyle: 'thin'} as const;

/**
 * A template to fill in Excel: a sheet to fill, one with the invented example, one that says how to use it and, when
 * there is something to choose, one with the lists of choices.
 */
export function toWorkbook(template: Template, publication: Publication): Promise<Uint8Array> {
  const {exemple, titre, resume} = template;
  return workbookOf(template, publication, template.revise_le, [
    tableSheet(template, SHEETS.form, `${titre}. ${resume}`, emptyRows(EMPTY_ROWS)),
    tableSheet(template, SHEETS.example, `${INVENTED}. ${INVENTED_NOTE}`, exemple),
  ]);
}

/**
 * A template as someone has filled it, with a few rows to go on.
 *
 * @param day when it was, AAAA-MM-JJ
 */
export function toFilledWorkbook(
  template: WorkbookTemplate,
  rows: readonly TemplateValues[],
  publication: Publication,
  day: string,
): Promise<Uint8Array> {
  return workbookOf(template, publication, day, [
    tableSheet(template, FILLED_SHEET, template.titre, [...rows, ...emptyRows(SPARE_ROWS)]),
  ]);
}

function emptyRows(count: number): TemplateValues[] {
  return Array.from({length: count}, () => ({}));
}

function tableSheet(
  template: WorkbookTemplate,
  sheet: string,
  title: string,
  rows: readonly TemplateValues[],
): FormSheet {
  return {
    sheet,
    columns: template.champs.map((field) => ({width: widthOf(field)})),
    orientation: 'landscape',
    stickyRowsCount: TOP_ROWS,
    headerRow: TOP_ROWS,
    data: table(template, title, rows),
    choices: lists(template.champs, rows.length),
  };
}

async function workbookOf(
  template: WorkbookTemplate,
  publication: Publication,
  day: string,
  tables: readonly FormSheet[],
): Promise<Uint8Array> {
  const sheets: FormSheet[] = [
    ...tables,
    {
      sheet: SHEETS.manual,
      columns: [{width: MANUAL_WIDTH}],
      data: manual(template, publication),
      choices: [],
    },
    ...listSheet(template.champs),
  ];
  const blob = await writeExcelFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [sheetFeatures(sheets)],
  }).toBlob();
  return steadyArchive(new Uint8Array(await blob.arrayBuffer()), {
    title: template.titre,
    creator: publication.site,
    day,
  });
}

function table({champs}: WorkbookTemplate, title: string, rows: readonly TemplateValues[]): Row[] {
  const lastRow = TOP_ROWS + rows.length;
  const help = Math.max(...champs.map((field) => lineCount(field.aide, widthOf(field) * SMALLER)));
  return [
    [{value: title, fontWeight: 'bold', fontSize: 14, textColor: GREEN, height: 24}],
    champs.map(({aide}) => ({
      value: aide,
      fontSize: 9,
      textColor: GREY,
      wrap: true,
      alignVertical: 'top',
      height: help * 12 + 6,
    })),
    champs.map(({nom}) => ({
      value: nom,
      fontWeight: 'bold',
      wrap: true,
      alignVertical: 'center',
      backgroundColor: '#e3efe7',
      ...BORDER,
    })),
    ...rows.map((values) => {
      const height = rowHeight(champs, values);
      return champs.map((field) => ({...toCell(field, values[field.id]), ...(height && {height})}));
    }),
    ...(champs.some(isAmount) ? [totals(champs, rows, lastRow)] : []),
  ];
}

function widthOf({saisie, nom}: TemplateField): number {
  return Math.max(WIDTHS[saisie], nom.length + 2);
}

/** Height that shows all of a filled row. An empty one is left to the program, which makes it grow. */
function rowHeight(champs: readonly TemplateField[], values: TemplateValues): number | undefined {
  const lines = champs.map((field) => lineCount(String(values[field.id] ?? ''), widthOf(field)));
  return Object.keys(values).length === 0 ? undefined : Math.max(...lines) * LINE_HEIGHT + 2;
}

/** Lines that a text takes in so many characters, a little more rather than too few. */
function lineCount(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / (width - 3))), 0);
}

function toCell(field: TemplateField, value: string | number | undefined): CellObject {
  const look: CellObject = {wrap: true, alignVertical: 'top', ...BORDER};
  const format = formatOf(field, value);
  const formatted: CellObject = {...look, ...(format && {format})};
  if (value === undefined || value === '') return {...formatted, type: format ? Number : String};
  if (typeof value === 'number') return {...formatted, value, type: Number};
  const date = field.saisie === 'date' ? dateOf(value) : undefined;
  if (date) return {...formatted, value: date, type: Date};
  if (value.length > MAX_TEXT) throw new RangeError(`A cell holds at most ${MAX_TEXT} characters.`);
  return {...look, value, type: String};
}

function formatOf({saisie}: TemplateField, value: string | number | undefined): string | undefined {
  return saisie === 'montant' && typeof value === 'number' && !Number.isInteger(value)
    ? CENTS
    : FORMATS[saisie];
}

/** A day that Excel knows; it begins in 1900. */
function dateOf(day: string): Date | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return date.getUTCFullYear() >= 1900 ? date : undefined;
}

/** The last row: the sum of each column of amounts. */
function totals(champs: readonly TemplateField[], rows: readonly TemplateValues[], lastRow: number): Row {
  return champs.map((field, index): CellObject => {
    const column = columnName(index);
    const look: CellObject = {fontWeight: 'bold', backgroundColor: '#eff4ee', ...BORDER};
    if (isAmount(field)) {
      const value = `SUM(${column}${TOP_ROWS + 1}:${column}${lastRow})`;
      const hasCents = rows.some((row) => formatOf(field, row[field.id]) === CENTS);
      return {...look, type: 'Formula', value, format: hasCents ? CENTS : FORMATS.montant};
    }
    return {...look, type: String, ...(index === 0 && {value: 'Total'})};
  });
}

function isAmount({saisie}: TemplateField): boolean {
  return saisie === 'montant';
}

function manual(template: WorkbookTemplate, publication: Publication): Row[] {
  const title = (value: string): Row => [{value, fontWeight: 'bold', fontSize: 13, textColor: GREEN}];
  const text = (value: string): Row => [
    {value, wrap: true, alignVertical: 'top', height: lineCount(value, MANUAL_WIDTH) * LINE_HEIGHT + 2},
  ];
  const origin = originSentence(template);
  return [
    [{value: template.titre, fontWeight: 'bold', fontSize: 16, textColor: GREEN}],
    text(template.resume),
    [],
    title('Quand l’utiliser'),
    text(template.quand),
    [],
    title('Comment l’utiliser'),
    text(template.comment),
    [],
    ...(origin === undefined ? [] : [text(origin)]),
    text(licenceSentence(template, publication)),
  ];
}

/** The rule of each column to choose in: its values are those of `listSheet`. */
function lists(champs: readonly TemplateField[], rows: number): ChoiceList[] {
  return champs.filter(hasChoices).map((field, index) => {
    const name = columnName(index);
    return {
      column: champs.indexOf(field),
      firstRow: TOP_ROWS + 1,
      lastRow: TOP_ROWS + rows,
      source: `${SHEETS.lists}!$${name}$2:$${name}$${field.choix.length + 1}`,
    };
  });
}

/** One column per field to choose in: its name, then its choices. */
function listSheet(champs: readonly TemplateField[]): FormSheet[] {
  const fields = champs.filter(hasChoices);
  if (fields.length === 0) return [];
  const height = Math.max(...fields.map(({choix}) => choix.length));
  const data: Row[] = [
    fields.map(({nom}) => ({value: nom, fontWeight: 'bold'})),
    ...Array.from({length: height}, (_, row) => fields.map(({choix}) => choix[row] ?? null)),
  ];
  return [{sheet: SHEETS.lists, columns: fields.map(() => ({width: 26})), data, choices: []}];
}

function hasChoices(field: TemplateField): field is TemplateField & {choix: string[]} {
  return field.choix !== undefined;
}
