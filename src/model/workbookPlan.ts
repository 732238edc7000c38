/* A workbook as it is to be written: what its cells say, not how its file is made. */

/** What a row is for, which is how it looks. */
export type RowUse = 'title' | 'columns' | 'help' | 'example' | 'data' | 'text';

export interface PlannedRow {
  use: RowUse;
  cells: (string | null)[];
}

export interface PlannedColumn {
  /** In characters. */
  width: number;
  /** Rank of its group of columns, which gives its colour. */
  tint?: number;
  /** The values that it offers: a column of another sheet, and how many they are. */
  choices?: {sheet: string; column: number; firstRow: number; count: number};
}

export interface PlannedSheet {
  name: string;
  columns: PlannedColumn[];
  rows: PlannedRow[];
  /** Rows and columns that stay in sight. */
  stickyRows?: number;
  stickyColumns?: number;
  /** Empty rows ready to be filled, under the others. */
  emptyRows?: number;
}

export interface WorkbookPlan {
  title: string;
  sheets: PlannedSheet[];
}
