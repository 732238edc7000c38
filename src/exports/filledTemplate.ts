import type {Template, TemplateField} from '../model/template';
import {formatAmount, parseNumber, sumAmounts} from '../model/templateValue';
import {formatDate} from '../model/date';
import type {CsvCell} from './csv';
import {toCsv} from './csv';

/* What a visitor typed in a template, to take away. The texts are theirs: they are never changed, only laid out. */

/** Field id → text as it was typed. */
export type FilledRow = Readonly<Record<string, string>>;

type FilledTemplate = Pick<Template, 'titre' | 'champs'>;

const EMPTY = '(vide)';

/** A form in plain text: its title, then each field and its answer. */
export function formToText({titre, champs}: FilledTemplate, row: FilledRow): string {
  const parts = champs.map((field) => `${field.nom}\u00a0:\n${shown(field, row) || EMPTY}`);
  return `${[titre, ...parts].join('\n\n')}\n`;
}

/** The same with Markdown headings. */
export function formToMarkdown({titre, champs}: FilledTemplate, row: FilledRow): string {
  const parts = champs.map((field) => `## ${field.nom}\n\n${shown(field, row) || EMPTY}`);
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
    ...filled(champs, rows).map((row) => line(champs.map((field) => shown(field, row)))),
    ...(hasTotals ? [line(totals)] : []),
  ].join('\n')}\n`;
}

/** A table as Excel in French opens it: numbers as numbers. Rows without a word are left out. */
export function tableToCsv({champs}: FilledTemplate, rows: readonly FilledRow[]): string {
  const toCell = ({id, saisie}: TemplateField, row: FilledRow): CsvCell => {
    const text = row[id] ?? '';
    const number = saisie === 'montant' || saisie === 'nombre' ? parseNumber(text) : undefined;
    return number ?? text;
  };
  return toCsv([
    champs.map(({nom}) => nom),
    ...filled(champs, rows).map((row) => champs.map((field) => toCell(field, row))),
  ]);
}

/** Sum of a column of amounts, and how many of its texts are not an amount; nothing for another column. */
export function totalOf(
  {id, saisie}: TemplateField,
  rows: readonly FilledRow[],
): {sum: number; unread: number} | undefined {
  if (saisie !== 'montant') return undefined;
  const texts = rows.map((row) => row[id] ?? '').filter((text) => text.trim() !== '');
  const amounts = texts.flatMap((text) => parseNumber(text) ?? []);
  return {sum: sumAmounts(amounts), unread: texts.length - amounts.length};
}

function filled(champs: readonly TemplateField[], rows: readonly FilledRow[]): FilledRow[] {
  return rows.filter((row) => champs.some(({id}) => (row[id] ?? '').trim() !== ''));
}

function shown({id, saisie}: TemplateField, row: FilledRow): string {
  const text = (row[id] ?? '').trim();
  const amount = saisie === 'montant' ? parseNumber(text) : undefined;
  if (amount !== undefined) return formatAmount(amount);
  return saisie === 'date' ? formatDate(text) : text;
}

function toMarkdownCell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\r?\n/g, '<br>');
}
