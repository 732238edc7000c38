import type {Shape} from '@site/src/deviceStore/shape';
import {parseJson} from '@site/src/deviceStore/shape';
import {isTree} from '@site/src/deviceStore/tree';
import type {Template, TemplateField} from '@site/src/model/template';

/** What was typed in one row: field id → text. Values under unknown ids are kept as they were found. */
export type FormValues = Readonly<Record<string, unknown>>;

/** The rows of a form by key, each with its place among them: two tabs may write in each without erasing the other's. */
export type SavedForm = Readonly<Record<string, SavedRow>>;

export interface SavedRow {
  readonly [key: string]: unknown;
  readonly rang: number;
  readonly valeurs: FormValues;
}

/** What is to be known of a template to read what its form keeps. */
export interface FormOf extends Pick<Template, 'id'> {
  champs: readonly Pick<TemplateField, 'id'>[];
}

/** How a form is kept on the device. */
export function formShape({id, champs}: FormOf): Shape<SavedForm> {
  const isText = ({id: field}: {id: string}, values: FormValues) =>
    values[field] === undefined || typeof values[field] === 'string';
  const isValues = (values: unknown): values is FormValues =>
    isTree(values) && champs.every((field) => isText(field, values));
  const isRow = (row: unknown): row is SavedRow =>
    isTree(row) && typeof row.rang === 'number' && isValues(row.valeurs);
  const isForm = (content: unknown): content is SavedForm =>
    isTree(content) && Object.values(content).every(isRow);
  const former = `2ise:gabarit:${id}`;
  return {
    name: `gabarits/${id}`,
    version: 1,
    empty: {},
    read: (content) => (isForm(content) ? content : undefined),
    // A list of rows.
    former: {
      key: former,
      read(text) {
        const saved = parseJson(text);
        if (!isTree(saved) || saved.version !== 1 || !Array.isArray(saved.lignes)) return undefined;
        return saved.lignes.every(isValues) ? fromList(saved.lignes) : undefined;
      },
      asideKey: `${former}:mis-de-cote`,
    },
  };
}

/** Keys of rows by their rank: those that a form has at first, before anything is typed. */
export function keyAt(rank: number): string {
  return String(rank);
}

/** What a field holds; empty when nothing was typed. */
export function textOf(values: FormValues, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}

/** True when nothing at all would be lost with these values. */
export function isBlank(values: FormValues): boolean {
  return Object.values(values).every((value) => value === '' || value === undefined);
}

function fromList(rows: readonly FormValues[]): SavedForm {
  if (rows.every(isBlank)) return {};
  return Object.fromEntries(
    rows.map((values, index) => [keyAt(index + 1), {rang: index + 1, valeurs: withoutBlanks(values)}]),
  );
}

function withoutBlanks(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
