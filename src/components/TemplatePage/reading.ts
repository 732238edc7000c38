import {isNumberKind, readNumber, writeNumber} from '@site/src/model/numberText';
import type {TemplateField} from '@site/src/model/template';
import {formatValue} from '@site/src/model/templateValue';

/** What is worth saying of a number as it was typed. */
export interface Reading {
  /** It is none. */
  isFault: boolean;
  text: string;
  /** Another number it may be: what to call it, and how to write it so that it is read thus. */
  choice?: {label: string; text: string};
}

const FAULT = 'Écrivez un nombre, par exemple 1\u00a0200 ou 12,50.';

/** Nothing when the field holds no number to read, or one that nobody would read otherwise. */
export function readingOf(field: Pick<TemplateField, 'saisie'>, text: string): Reading | undefined {
  const {saisie} = field;
  if (!isNumberKind(saisie) || text.trim() === '') return undefined;
  const read = readNumber(text, saisie);
  if (!read) return {isFault: true, text: FAULT};
  const {value, other, isUnusual} = read;
  if (other === undefined && !isUnusual) return undefined;
  return {
    isFault: false,
    text: `Lu\u00a0: ${formatValue(field, value)}.`,
    ...(other !== undefined && {
      choice: {label: `Lire plutôt ${formatValue(field, other)}`, text: writeNumber(other, saisie)},
    }),
  };
}
