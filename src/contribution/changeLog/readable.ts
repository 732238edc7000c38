import {domainOf} from '../../content/address';
import {isCopyHost} from '../../content/copyHosts';
import {isRecord} from '../../content/data';
import {frenchTypography} from '../../content/typography';
import type {Field, Fields, Kind} from '../../model/field';
import {groupOf} from '../../model/field';
import type {EntryState} from '../changes';
import {identityKey} from '../valueWords';
import {withoutFormerContacts} from './contacts';

/** What a copy of a document is called: its address is never given. */
const COPY = 'copie consultée';

/** What the site publishes today, and so may tell of the past. */
export interface Published {
  /** E-mails and telephones, as `contactsIn` gives them. */
  contacts: ReadonlySet<string>;
  /** Addresses of copies, which are never given. */
  copies: ReadonlySet<string>;
}

/** The fields of a table that readers know: neither those for editors, nor identifiers, nor what only gives an order. */
export function readableFields(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => isReadable(field))
      .map(([key, field]) => [key, {...field, kind: readableKind(field.kind)}]),
  );
}

function isReadable({kind, uses}: Field & {uses?: {editorsOnly?: boolean}}): boolean {
  const {is} = kind.is === 'list' ? kind.of : kind;
  return !uses?.editorsOnly && is !== 'id' && is !== 'free' && is !== 'number';
}

function readableKind(kind: Kind): Kind {
  if (kind.is === 'list') {
    const of = readableKind(kind.of);
    return {...kind, of: of.is === 'group' ? {...of, fields: withoutProofs(of.fields)} : of};
  }
  return kind.is === 'group' ? {...kind, fields: readableFields(kind.fields)} : kind;
}

/** In a list, the address that only proves an item would lengthen what is said of it, and lead nowhere. */
function withoutProofs(fields: Fields): Fields {
  const identity = identityKey(fields);
  return Object.fromEntries(
    Object.entries(fields).filter(([key, {kind}]) => key === identity || kind.is !== 'webAddress'),
  );
}

/**
 * What readers know of a state: the fields of `fields` alone, in one typography, without what the site no longer publishes
 * or never gives. Two states that differ in nothing else are the same.
 * @param fields as `readableFields` gives them
 */
export function readableState({front, body}: EntryState, fields: Fields, published: Published): EntryState {
  const words = (text: string) => withoutFormerContacts(tidy(text), published.contacts);
  const read = (value: unknown, inner: Fields | undefined): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown) => read(item, inner));
    if (isRecord(value)) return inner ? pick(value, inner) : value;
    if (typeof value !== 'string') return value;
    if (!/^https?:/i.test(value)) return words(value);
    return published.copies.has(value) || isCopyHost(domainOf(value) ?? '') ? COPY : value;
  };
  const pick = (group: Record<string, unknown>, inner: Fields): Record<string, unknown> => {
    const picked = Object.entries(inner).flatMap(([key, {kind}]) =>
      Object.hasOwn(group, key) ? [[key, read(group[key], groupOf(kind))] as const] : [],
    );
    const isCopy = group.copie === true && Object.hasOwn(group, 'url');
    return {...Object.fromEntries(picked), ...(isCopy && {url: COPY})};
  };
  return {front: pick(front, fields), body: words(plainText(body))};
}

/** One space for any, one sign for an apostrophe. */
function tidy(text: string): string {
  return frenchTypography(text.replace(/[^\S\n]+/g, ' '));
}

/** The text that one reads: no call of notes, no anchors, no addresses of links, lines that only wrap joined. */
function plainText(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/\[\^[^\]\s]+\]/g, '')
    .replace(/\s*\{#[\w-]+\}/g, '')
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?<=\S)[^\S\n]*\n(?=[^\s#>|*+:-]|[*+-]\S)(?!\d+[.)] )/g, ' ')
    .trim();
}
