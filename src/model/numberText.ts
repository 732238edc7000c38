import type {TemplateField} from './template';
import {formatDecimal} from './templateValue';

/* A number as people write it, in Québec and elsewhere: the one place where it is read. */

/** Kinds of field that hold one. An amount is in dollars. */
export type NumberKind = Extract<TemplateField['saisie'], 'nombre' | 'montant'>;

export interface ReadNumber {
  value: number;
  /** What the same text may also mean: « 1,200 » is 1 200, and may be 1,2. */
  other?: number;
  /** It is not written as here, or was rounded to the cent: better say how it was read. */
  isUnusual: boolean;
}

type Magnitudes = Pick<ReadNumber, 'value' | 'other'>;

/** Dollars of here. */
const CURRENCY = String.raw`(?:\$ ?(?:CA[DN]?|CDN)|(?:CA|CDN|C) ?\$|\$|CAD|CDN|dollars?(?: canadiens?)?)`;
const BEFORE = new RegExp(`^${CURRENCY} ?`, 'i');
const AFTER = new RegExp(` ?${CURRENCY}$`, 'i');

/** From there on, cents are not exact. */
const LIMIT = 1e13;

export function isNumberKind(saisie: TemplateField['saisie']): saisie is NumberKind {
  return saisie === 'nombre' || saisie === 'montant';
}

/**
 * Reads a number: spaces, points, commas or apostrophes between thousands, a decimal comma or point, a sign before it,
 * « $ » around it; `(5)` and `5-` are negative, as accountants write. `undefined` when it is none, or when its groups of
 * digits say nothing clear (« 1 20 », « 1,2,3 »).
 */
export function readNumber(text: string, kind: NumberKind): ReadNumber | undefined {
  const {rest, isNegative, isUnusual} = withoutSign(withoutCurrency(tidy(text)));
  const read = readDigits(withoutCurrency(rest), kind);
  if (!read || Math.max(read.value, read.other ?? 0) >= LIMIT) return undefined;
  const toValue = (magnitude: number) => {
    const value = kind === 'montant' ? Math.round(magnitude * 100) / 100 : magnitude;
    return isNegative && value !== 0 ? -value : value;
  };
  const value = toValue(read.value);
  return {
    value,
    ...(read.other !== undefined && {other: toValue(read.other)}),
    isUnusual: isUnusual || Math.abs(value) !== read.value,
  };
}

/** A text that is read as this number, and as no other. */
export function writeNumber(value: number, kind: NumberKind): string {
  if (kind === 'montant') return formatDecimal(value, Number.isInteger(value) ? 0 : 2);
  const text = formatDecimal(value);
  // Three decimals could be thousands.
  return /,\d{3}$/.test(text) ? `${text}0` : text;
}

/** Without marks that nobody sees, each sign in one form only. */
function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060]/g, '')
    .replace(/[’ʼ′]/g, "'")
    .replace(/[−–‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutCurrency(text: string): string {
  return text.replace(BEFORE, '').replace(AFTER, '');
}

function withoutSign(text: string): {rest: string; isNegative: boolean; isUnusual: boolean} {
  const between = /^\( ?([^-+()]+?) ?\)$/.exec(text)?.[1];
  const before = /^([^-+]*\d)-$/.exec(text)?.[1];
  const accounted = between ?? before;
  if (accounted !== undefined) return {rest: accounted, isNegative: true, isUnusual: true};
  const [, sign, rest = text] = /^([-+]) ?(.*)$/.exec(text) ?? [];
  return {rest, isNegative: sign === '-', isUnusual: false};
}

function readDigits(digits: string, kind: NumberKind): Magnitudes | undefined {
  if (!/^[\d., ']+$/.test(digits)) return undefined;
  // « 12, » is on its way to « 12,50 ».
  const parts = digits.replace(/(\d)[.,]$/, '$1');
  const groups = parts.split(/[., ']/);
  const marks = [...parts.replace(/\d/g, '')];
  const whole = wholeOf(groups, marks);
  const decimal = decimalOf(groups, marks);
  if (decimal === undefined) return whole === undefined ? undefined : {value: whole};
  const isThree = groups.at(-1)?.length === 3;
  // Nobody writes thousands of zero: « 0,125 » is less than one.
  if (whole !== undefined && !groups[0]?.startsWith('0')) return {value: whole, other: decimal};
  // An amount has no third decimal: the mark could be one of thousands all the same.
  return {value: decimal, ...(isThree && kind === 'montant' && {other: Number(groups.join(''))})};
}

/** Groups of three digits after the first one, with the same mark between them; or digits alone. */
function wholeOf(groups: readonly string[], marks: readonly string[]): number | undefined {
  const isWhole =
    marks.length === 0
      ? groups[0] !== ''
      : /^\d{1,3}$/.test(groups[0] ?? '') &&
        groups.slice(1).every((group) => group.length === 3) &&
        marks.every((mark) => mark === marks[0]);
  return isWhole ? Number(groups.join('')) : undefined;
}

/** A whole number, then a comma or a point that is not its mark of thousands, then decimals. */
function decimalOf(groups: readonly string[], marks: readonly string[]): number | undefined {
  const [mark, decimals] = [marks.at(-1), groups.at(-1)];
  if ((mark !== ',' && mark !== '.') || marks.indexOf(mark) < marks.length - 1 || !decimals) return undefined;
  const whole =
    groups.length === 2 && groups[0] === '' ? 0 : wholeOf(groups.slice(0, -1), marks.slice(0, -1));
  return whole === undefined ? undefined : Number(`${whole}.${decimals}`);
}
