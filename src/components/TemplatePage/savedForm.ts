import {parseNumber} from '@site/src/model/templateValue';
import type {TemplateField} from '@site/src/model/template';

/** What was typed in one row: field id → text. Values under unknown ids are kept as they were found. */
export type FormValues = Readonly<Record<string, unknown>>;

/** What a storage holds of a form. */
export type SavedForm =
  | {kind: 'empty'}
  | {kind: 'rows'; rows: FormValues[]}
  /** Written by something else, or damaged. */
  | {kind: 'unreadable'; text: string};

/** Of the shape below; another number is another shape. */
const VERSION = 1;

/** Where a form is kept, by id of the template. */
export function storageKey(template: string): string {
  return `2ise:gabarit:${template}`;
}

/** Where what could not be read is put aside. */
export function asideKey(template: string): string {
  return `${storageKey(template)}:mis-de-cote`;
}

/** Reads `{"version": 1, "lignes": [{"champ": "texte"}]}`. */
export function readForm(text: string | null, fields: readonly Pick<TemplateField, 'id'>[]): SavedForm {
  if (text === null || text === '') return {kind: 'empty'};
  try {
    const saved: unknown = JSON.parse(text);
    if (isRecord(saved) && saved.version === VERSION && Array.isArray(saved.lignes)) {
      const rows: unknown[] = saved.lignes;
      const isRow = (row: unknown): row is FormValues =>
        isRecord(row) && fields.every(({id}) => row[id] === undefined || typeof row[id] === 'string');
      if (rows.every(isRow)) return rows.length === 0 ? {kind: 'empty'} : {kind: 'rows', rows};
    }
  } catch {
    // Not JSON: said below.
  }
  return {kind: 'unreadable', text};
}

export function writeForm(rows: readonly FormValues[]): string {
  return JSON.stringify({version: VERSION, lignes: rows});
}

/** What a field holds; empty when nothing was typed. */
export function textOf(values: FormValues, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}

/** True when nothing at all would be lost with these rows. */
export function isBlank(rows: readonly FormValues[]): boolean {
  return rows.every((row) => Object.values(row).every((value) => value === '' || value === undefined));
}

/** What is wrong with a number or an amount as it is typed. */
export function isNumberFault({saisie}: Pick<TemplateField, 'saisie'>, text: string): boolean {
  return (
    (saisie === 'nombre' || saisie === 'montant') && text.trim() !== '' && parseNumber(text) === undefined
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
