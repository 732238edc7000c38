import type {CsvCell} from '../exports/csv';

/** A number of resources, and where they are listed; where one proposes the first, when there is none. */
export interface Cell {
  count: number;
  url: string;
}

export interface MatrixRow {
  label: string;
  /** The page of the row itself. */
  url: string;
  cells: Cell[];
}

/** A table of numbers whose columns are the stages. */
export interface Matrix {
  /** What the first column holds: « Besoin ». */
  corner: string;
  columns: {numero: number; nom: string}[];
  groups: {title?: string; rows: MatrixRow[]}[];
}

/** The least number of each shade; the first is that of an empty cell. */
const SHADES = [0, 1, 4, 9, 16, 25] as const;

/** Rank of the shade of a number, 0 to 5. */
export function shadeOf(count: number): number {
  return SHADES.findLastIndex((least) => count >= least);
}

/** What each shade stands for, in order: « 0 », « 1 à 3 »… « 25 et plus ». */
export function shadeLabels(): string[] {
  return SHADES.map((least, rank) => {
    const next = SHADES[rank + 1];
    if (next === undefined) return `${least} et plus`;
    return next - 1 === least ? String(least) : `${least} à ${next - 1}`;
  });
}

/** All the rows, whatever their group. */
export function rowsOf({groups}: Pick<Matrix, 'groups'>): MatrixRow[] {
  return groups.flatMap(({rows}) => rows);
}

/** The same numbers for a spreadsheet. */
export function matrixTable(matrix: Matrix): CsvCell[][] {
  const hasGroups = matrix.groups.some(({title}) => title !== undefined);
  return [
    [...(hasGroups ? ['Groupe'] : []), matrix.corner, ...matrix.columns.map(({nom}) => nom)],
    ...matrix.groups.flatMap(({title = '', rows}) =>
      rows.map(({label, cells}) => [...(hasGroups ? [title] : []), label, ...cells.map(({count}) => count)]),
    ),
  ];
}
