export const CSV_TYPE = 'text/csv;charset=utf-8';

const MARK = '\ufeff';

/** How a program reads a CSV: what parts its cells, what begins its decimals. */
export interface CsvDialect {
  separator: ',' | ';';
  decimal: '.' | ',';
}

/** As Excel in French opens it with a double click. */
export const FRENCH_EXCEL: CsvDialect = {separator: ';', decimal: ','};

/** As RFC 4180 has it, for programs. */
export const RFC_4180: CsvDialect = {separator: ',', decimal: '.'};

/** A text that a spreadsheet would take for a formula, were it left as it is. */
const FORMULA = /^[=+\-@\t\r]/;

/** A telephone number with its country: digits that a space parts are no sum. */
const TELEPHONE = /^\+\d{1,3}[ \u00a0][\d \u00a0().-]{6,20}$/;

export type CsvCell = string | number;

/** A CSV with CRLF and doubled quotes (RFC 4180), in UTF-8 with its mark, without which Excel spoils the accents. */
export function toCsv(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect = FRENCH_EXCEL): string {
  const line = (row: readonly CsvCell[]) =>
    `${row.map((cell) => toCell(cell, dialect)).join(dialect.separator)}\r\n`;
  return `${MARK}${rows.map(line).join('')}`;
}

function toCell(value: CsvCell, {separator, decimal}: CsvDialect): string {
  if (typeof value === 'number') return quoted(String(value).replace('.', decimal), separator);
  // An apostrophe keeps it a text (OWASP, « CSV injection »).
  return quoted(FORMULA.test(value) && !TELEPHONE.test(value) ? `'${value}` : value, separator);
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
