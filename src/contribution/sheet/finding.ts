import type {Problem} from '../../model/problem';

/** A cell, or a whole row, as people find it in their program: rows count from 1, columns from 0. */
export interface CellPlace {
  sheet: string;
  row: number;
  column?: number;
  /** Title of the column. */
  title?: string;
}

/** An entry that a finding speaks of: it stands in the directory, or in another row. */
export interface RelatedEntry {
  name: string;
  /** Of the entry of the directory. */
  id?: string;
  /** Of the workbook. */
  place?: CellPlace;
}

/** One thing found in a workbook. */
export interface SheetFinding {
  /** Absent for the workbook as a whole. */
  place?: CellPlace;
  /** A note says how something was read; nothing is to be mended. */
  severity: Problem['severity'] | 'note';
  message: string;
  help?: string;
  related?: RelatedEntry[];
}
