import {frenchTypography} from '../../content/typography';
import type {Field, Fields, Kind} from '../../model/field';
import type {DraftValue, DraftValues} from './values';
import {isBlank, isGroup} from './values';

/**
 * The front matter that a draft asks for: what was left empty is left out, texts are tidied (spaces, typography). What is
 * wrong stays as it was typed, for the checks to say so.
 */
export function frontMatterOf(values: DraftValues, fields: Fields): Record<string, unknown> {
  const known = Object.entries(fields).flatMap(([key, field]) => {
    const value = values[key];
    return isBlank(value) ? [] : [[key, valueOf(value, field.kind)] as const];
  });
  // What no form asks for (a correction keeps it) comes as it is.
  const others = Object.entries(values).filter(([key, value]) => !(key in fields) && !isBlank(value));
  return Object.fromEntries([...known, ...others]);
}

function valueOf(value: DraftValue | undefined, kind: Kind): unknown {
  if (typeof value === 'string') return kind.is === 'number' ? numberOf(value) : tidied(value, kind);
  if (Array.isArray(value)) {
    const of = kind.is === 'list' ? kind.of : kind;
    return value.filter((item: DraftValue) => !isBlank(item)).map((item: DraftValue) => valueOf(item, of));
  }
  if (isGroup(value)) return frontMatterOf(value, kind.is === 'group' ? kind.fields : {});
  return value;
}

/** Texts that people read are set as French is; addresses, ids and dates only lose the spaces around them. */
function tidied(text: string, {is}: Kind): string {
  const bare = text.normalize('NFC').trim();
  return is === 'text'
    ? frenchTypography(bare.replace(/\s+/g, (space) => (space === '\u00a0' ? space : ' ')))
    : bare;
}

function numberOf(text: string): number | string {
  const number = Number(text.trim());
  return Number.isInteger(number) ? number : text.trim();
}

/** The answers that a front matter gives, to be changed in a form. */
export function valuesOf(front: Readonly<Record<string, unknown>>, fields: Fields): DraftValues {
  return Object.fromEntries(Object.entries(front).map(([key, value]) => [key, answerOf(value, fields[key])]));
}

function answerOf(value: unknown, field: Field | undefined): DraftValue {
  const kind = field?.kind;
  if (Array.isArray(value)) {
    const of = kind?.is === 'list' ? kind.of : undefined;
    return value.map((item) => answerOf(item, of && field ? {...field, kind: of} : undefined)) as
      string[] | DraftValues[];
  }
  if (isGroup(value)) return valuesOf(value, kind?.is === 'group' ? kind.fields : {});
  return typeof value === 'boolean' ? value : String(value);
}
