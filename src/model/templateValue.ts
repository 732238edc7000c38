import {formatDate} from './date';
import type {TemplateField} from './template';

const NBSP = '\u00a0';

/**
 * A value of a template as people read it: « 1 200,5 », « 1 200 $ », « 3 décembre 2026 ». Empty when there is none.
 * Amounts are in dollars, days are AAAA-MM-JJ.
 */
export function formatValue(
  {saisie}: Pick<TemplateField, 'saisie'>,
  value: string | number | undefined,
): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return saisie === 'montant' ? formatAmount(value) : formatDecimal(value);
  return saisie === 'date' ? formatDate(value) : value;
}

/** « 1 200 $ », « 12,50 $ ». */
export function formatAmount(dollars: number): string {
  const cents = Math.round(dollars * 100) / 100;
  const text = Number.isInteger(cents) ? formatDecimal(cents) : formatDecimal(cents, 2);
  return `${text}${NBSP}$`;
}

/** A number with its thousands apart and a decimal comma: « −1 234,5 ». */
function formatDecimal(value: number, digits?: number): string {
  const [whole = '', decimals] = (
    digits === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(digits)
  ).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/**
 * Reads a number as people type it: spaces between thousands, a decimal comma or point, « $ » after it. `undefined`
 * when it is none.
 */
export function parseNumber(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f$]/g, '')
    .replace(/^[−–]/, '-')
    .replace(',', '.');
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** Sum of the amounts of a column, without the errors of binary fractions. */
export function sumAmounts(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
}
