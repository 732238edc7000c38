import type {CellObject, Row, Sheet} from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import type {PlannedRow, PlannedSheet, RowUse, WorkbookPlan} from '../model/workbookPlan';
import {steadyArchive} from './archive';
import type {SheetExtras} from './sheetFeatures';
import {columnName, sheetFeatures} from './sheetFeatures';

/** Characters that a cell may hold (limits of Excel). */
const MAX_TEXT = 32_767;

/** Format of a cell whose text stays as it is typed: no date, no number is made of it. */
const AS_TYPED = '@';

const GREEN = '#0d5c4f';
const GREY = '#45605a';
const LINE = {borderStyle: 'thin', borderColor: '#cfdbd3'} as const;

/** Behind the titles of columns, by rank of their group; under them, what is said of it. */
const TINTS = ['#bddccb', '#d7eadf', '#e3efe7', '#f3ecd2', '#e4e9e6'];

const LOOKS: Record<RowUse, CellObject> = {
  title: {
    fontWeight: 'bold',
    fontSize: 14,
    textColor: GREEN,
    wrap: true,
    height: 26,
    alignVertical: 'bottom',
  },
  columns: {fontWeight: 'bold', wrap: true, alignVertical: 'center', height: 46, ...LINE},
  help: {fontSize: 9, textColor: GREY, wrap: true, alignVertical: 'top', height: 76, ...LINE},
  example: {
    textColor: GREY,
    backgroundColor: '#fff0c2',
    wrap: true,
    alignVertical: 'top',
    height: 48,
    ...LINE,
  },
  data: {wrap: true, alignVertical: 'top', ...LINE},
  text: {wrap: true, alignVertical: 'top'},
};

/** Height of a row of data, in points, whatever its texts: a long one is read in its cell. */
const ROW_HEIGHT = 48;

/** A line of text, and the characters that fit in a unit of width. */
const LINE_HEIGHT = 15;

/** The file of a workbook that is planned. The same plan and day give the same bytes. */
export async function toPlannedWorkbook(
  {title, sheets}: WorkbookPlan,
  {creator, day}: {creator: string; day: string},
): Promise<Uint8Array> {
  const written = sheets.map(toSheet);
  const blob = await writeExcelFile(written, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [sheetFeatures(written)],
  }).toBlob();
  return steadyArchive(new Uint8Array(await blob.arrayBuffer()), {title, creator, day});
}

function toSheet(plan: PlannedSheet): Sheet<Blob> & SheetExtras {
  const {name, columns, rows, emptyRows = 0, stickyRows, stickyColumns} = plan;
  const firstRow = rows.findIndex(({use}) => use === 'data' || use === 'example') + 1 || rows.length + 1;
  const lastRow = rows.length + emptyRows;
  return {
    sheet: name,
    columns: columns.map(({width}) => ({width})),
    orientation: 'landscape',
    ...(stickyRows !== undefined && {stickyRowsCount: stickyRows, headerRow: stickyRows}),
    ...(stickyColumns !== undefined && {stickyColumnsCount: stickyColumns}),
    data: [...rows, ...emptyOnes(plan)].map((row) => toRow(row, plan)),
    choices: columns.flatMap(({choices}, column) =>
      choices && lastRow >= firstRow ? [{column, firstRow, lastRow, source: sourceOf(choices)}] : [],
    ),
  };
}

function sourceOf({
  sheet,
  column,
  firstRow,
  count,
}: {
  sheet: string;
  column: number;
  firstRow: number;
  count: number;
}): string {
  const letters = columnName(column);
  return `${sheet}!$${letters}$${firstRow}:$${letters}$${firstRow + count - 1}`;
}

function emptyOnes({columns, emptyRows = 0}: PlannedSheet): PlannedRow[] {
  return Array.from({length: emptyRows}, () => ({use: 'data', cells: columns.map(() => null)}));
}

function toRow({use, cells}: PlannedRow, {columns}: PlannedSheet): Row {
  const height = use === 'text' ? textHeight(cells, columns) : use === 'data' ? dataHeight(cells) : undefined;
  return cells.map((text, rank): CellObject => {
    if (text !== null && text.length > MAX_TEXT) {
      throw new RangeError(`A cell holds at most ${MAX_TEXT} characters.`);
    }
    const {tint} = columns[rank] ?? {};
    return {
      ...LOOKS[use],
      ...(height !== undefined && {height}),
      ...(use === 'columns' && {backgroundColor: TINTS[tint ?? 0] ?? TINTS[0]}),
      type: String,
      format: AS_TYPED,
      ...(text !== null && {value: text}),
    };
  });
}

function textHeight(cells: PlannedRow['cells'], columns: PlannedSheet['columns']): number {
  const lines = cells.map((text, rank) => Math.ceil((text ?? '').length / (columns[rank]?.width ?? 10)));
  return Math.max(1, ...lines) * LINE_HEIGHT + 3;
}

/** An empty row is left to the program, which makes it grow. */
function dataHeight(cells: PlannedRow['cells']): number | undefined {
  return cells.some((text) => text !== null) ? ROW_HEIGHT : undefined;
}
