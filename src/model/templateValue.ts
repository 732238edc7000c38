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

const PLAIN = new Intl.NumberFormat('en', {useGrouping: false, maximumFractionDigits: 20});

/** A number with its thousands apart and a decimal comma: « −1 234,5 ». */
export function formatDecimal(value: number, digits?: number): string {
  const [whole = '', decimals] = (
    digits === undefined ? PLAIN.format(Math.abs(value)) : Math.abs(value).toFixed(digits)
  ).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** Sum of the amounts of a column, without the errors of binary fractions. */
export function sumAmounts(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
}
