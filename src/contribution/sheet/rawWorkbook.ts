/* A workbook as it was read, before anything is made of it. */

export type RawCell = string | number | boolean | Date | null;

export interface RawSheet {
  name: string;
  rows: RawCell[][];
}

export interface RawWorkbook {
  sheets: RawSheet[];
}

/** Letters of a column, from 0: A, B… Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}

/** True for a cell that holds nothing one can see. */
export function isBlank(cell: RawCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
