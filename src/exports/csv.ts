/**
 * CSV as Excel in French opens it with a double click: UTF-8 with its mark, semicolons, CRLF, decimal commas (RFC 4180
 * but for the separator).
 */

export const CSV_TYPE = 'text/csv;charset=utf-8';

const MARK = '\ufeff';

/** A text that a spreadsheet would take for a formula, were it left as it is. */
const FORMULA = /^[=+\-@\t\r]/;

export type CsvCell = string | number;

export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `${MARK}${rows.map((row) => `${row.map(toCell).join(';')}\r\n`).join('')}`;
}

function toCell(value: CsvCell): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  // An apostrophe keeps it a text (OWASP, « CSV injection »).
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
