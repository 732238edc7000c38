import {isNumberKind, readNumber} from '../model/numberText';
import type {Template, TemplateField, TemplateValues} from '../model/template';
import {formatAmount, formatValue, sumAmounts} from '../model/templateValue';
import type {CsvCell} from './csv';
import {toCsv} from './csv';

/* What a visitor typed in a template, to take away. Numbers leave as they were read; other texts are never changed. */

/** Field id → text as it was typed. */
export type FilledRow = Readonly<Record<string, string>>;

type FilledTemplate = Pick<Template, 'titre' | 'champs'>;

const EMPTY = '(vide)';

/** A form in plain text: its title, then each field and its answer. */
export function formToText({titre, champs}: FilledTemplate, row: FilledRow): string {
  const parts = champs.map((field) => `${field.nom}\u00a0:\n${shownText(field, row) || EMPTY}`);
  return `${[titre, ...parts].join('\n\n')}\n`;
}

/** The same with Markdown headings. */
export function formToMarkdown({titre, champs}: FilledTemplate, row: FilledRow): string {
  const parts = champs.map((field) => `## ${field.nom}\n\n${shownText(field, row) || EMPTY}`);
  return `${[`# ${titre}`, ...parts].join('\n\n')}\n`;
}

/** A table in Markdown (GFM), with a last line of totals when it has amounts. Rows without a word are left out. */
export function tableToMarkdown({champs}: FilledTemplate, rows: readonly FilledRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(toMarkdownCell).join(' | ')} |`;
  const totals = champs.map((field, index) => {
    const total = totalOf(field, rows);
    return total ? formatAmount(total.sum) : index === 0 ? 'Total' : '';
  });
  const hasTotals = champs.some(({saisie}) => saisie === 'montant');
  return `${[
    line(champs.map(({nom}) => nom)),
    line(champs.map(({saisie}) => (saisie === 'montant' || saisie === 'nombre' ? '---:' : '---'))),
    ...filled(champs, rows).map((row) => line(champs.map((field) => shownText(field, row)))),
    ...(hasTotals ? [line(totals)] : []),
  ].join('\n')}\n`;
}

/** A table as Excel in French opens it: numbers as numbers. Rows without a word are left out. */
export function tableToCsv({champs}: FilledTemplate, rows: readonly FilledRow[]): string {
  const toCell = ({id}: TemplateField, values: TemplateValues): CsvCell => values[id] ?? '';
  return toCsv([
    champs.map(({nom}) => nom),
    ...filledValues({champs}, rows).map((values) => champs.map((field) => toCell(field, values))),
  ]);
}

/** The rows that hold a word, their numbers and amounts read; what is not a number stays as it was typed. */
export function filledValues(
  {champs}: Pick<Template, 'champs'>,
  rows: readonly FilledRow[],
): TemplateValues[] {
  return filled(champs, rows).map((row) =>
    Object.fromEntries(champs.map((field): [string, string | number] => [field.id, valueOf(field, row)])),
  );
}

/**
 * Sum of a column of amounts; nothing for another column. `unread`: how many of its texts are not an amount; `asked`: how
 * many can be read in two ways, when some can.
 */
export function totalOf(
  {id, saisie}: TemplateField,
  rows: readonly FilledRow[],
): {sum: number; unread: number; asked?: number} | undefined {
  if (saisie !== 'montant') return undefined;
  const texts = rows.map((row) => row[id] ?? '').filter((text) => text.trim() !== '');
  const amounts = texts.flatMap((text) => readNumber(text, saisie) ?? []);
  const asked = amounts.filter(({other}) => other !== undefined).length;
  return {
    sum: sumAmounts(amounts.map(({value}) => value)),
    unread: texts.length - amounts.length,
    ...(asked > 0 && {asked}),
  };
}

/** What a field holds, as people read it. A number that has one reading stays as it was typed. */
export function shownText(field: TemplateField, row: FilledRow): string {
  const {id, saisie} = field;
  const text = (row[id] ?? '').trim();
  const read = isNumberKind(saisie) ? readNumber(text, saisie) : undefined;
  const isRewritten = read && (saisie === 'montant' || read.other !== undefined);
  return formatValue(field, isRewritten ? read.value : text);
}

function valueOf({id, saisie}: TemplateField, row: FilledRow): string | number {
  const text = row[id] ?? '';
  return (isNumberKind(saisie) ? readNumber(text, saisie)?.value : undefined) ?? text;
}

function filled(champs: readonly TemplateField[], rows: readonly FilledRow[]): FilledRow[] {
  return rows.filter((row) => champs.some(({id}) => (row[id] ?? '').trim() !== ''));
}

function toMarkdownCell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\r?\n/g, '<br>');
}
