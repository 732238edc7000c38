import {isRecord} from '../content/data';
import {quote, shown} from '../content/words';
import type {Field, Fields, Kind} from '../model/field';
import {groupOf} from '../model/field';
import type {Vocabularies} from '../model/vocabularies';
import {sameData, valueOf} from './sameData';
import type {Names} from './valueWords';
import {identityKey, lowered, namesWithin, valueWords} from './valueWords';
import {wordChange} from './wordChange';

const NBSP = '\u00a0';

/** An entry, or an event, as its file says it. */
export interface EntryState {
  front: Record<string, unknown>;
  /** The text under the front matter. */
  body: string;
}

/** One thing that changes. */
export interface Change {
  /** The keys that lead to the field, « contact.telephone »; `TEXT_PATH` for the text, empty for the whole entry. */
  path: string;
  /** The title of the field, or of the part of the text. */
  title: string;
  /** What changes, in one line for people: « Montant : 10 000 $ → 15 000 $ ». */
  sentence: string;
}

/** Path of what changes in the text. No field has it. */
export const TEXT_PATH = '(texte)';

export interface ChangeOptions {
  /** Absent for an entry that is new. */
  before: EntryState | undefined;
  /** Absent for an entry that is taken away. */
  after: EntryState | undefined;
  fields: Fields;
  vocabularies: Vocabularies;
  entryName?: Names['entryName'];
}

/**
 * What changes from one state of an entry to another, in the order of its fields, then of its text. Nothing is said if and
 * only if both say the same: the order of keys, the ends of lines and what surrounds the text say nothing. The values may
 * hold any fault.
 */
export function describeChanges({before, after, fields, ...names}: ChangeOptions): Change[] {
  if (!before && !after) return [];
  if (!before || !after) return [wholeChange({before, after, fields, ...names})];
  return [
    ...groupChanges(before.front, after.front, fields, {path: [], title: []}, names),
    ...textChanges(before.body, after.body),
  ];
}

function wholeChange({before, after, fields, ...names}: ChangeOptions): Change {
  const {front} = (after ?? before) as EntryState;
  const [nameKey] =
    Object.entries(fields).find(([, {kind, required}]) => required && kind.is === 'text') ?? [];
  const name = quote(nameKey === undefined ? '' : (valueOf(front, nameKey) ?? ''));
  if (!after) return {path: '', title: 'Fiche', sentence: `Retrait de ${name}`};
  const facts = Object.entries(fields)
    .filter(([key, field]) => isSummed(field) && valueOf(front, key) !== undefined)
    .map(([key, {title, kind}]) => `${lowered(title)}${NBSP}: ${valueWords(front[key], kind, names)}`);
  return {path: '', title: 'Fiche', sentence: [`Ajout de ${name}`, ...facts].join('; ')};
}

/** What a summary says of a new entry: what it must draw from closed lists, of what a contributor is asked first. */
function isSummed({kind, required, ...field}: Field & {uses?: {form?: unknown}}): boolean {
  const isAsked = field.uses?.form === undefined || field.uses.form === 'essentiel';
  const of = kind.is === 'list' ? kind.of : kind;
  return required && isAsked && (of.is === 'term' || of.is === 'choice' || of.is === 'date');
}

/** Where a field stands. */
interface Position {
  path: readonly string[];
  /** Titles of what holds it, that a sentence needs. */
  title: readonly string[];
}

function groupChanges(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  fields: Fields,
  position: Position,
  names: Names,
): Change[] {
  const keys = new Set([...Object.keys(fields), ...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const old = valueOf(before, key);
    const recent = valueOf(after, key);
    if (sameData(old, recent)) return [];
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const path = [...position.path, key];
    // A key that nobody knows is shown as it is written.
    const {title, kind} = field ?? {title: shown(key), kind: UNKNOWN};
    return fieldChanges(old, recent, kind, {path, title: [...position.title, title]}, names);
  });
}

const UNKNOWN: Kind = {is: 'free'};

/** What changes in a value that is not the same. */
function fieldChanges(old: unknown, recent: unknown, kind: Kind, position: Position, names: Names): Change[] {
  const fields = groupOf(kind);
  if (fields && kind.is === 'group' && isGroup(old) && isGroup(recent) && (old ?? recent)) {
    // Those of a group at the top stand by themselves: « Montant », rather than « Aide, montant ».
    const title = position.path.length === 1 ? [] : position.title;
    const within = groupChanges(old ?? {}, recent ?? {}, fields, {path: position.path, title}, names);
    if (within.length > 0) return within;
  }
  if (fields && kind.is === 'list' && isGroups(old) && isGroups(recent)) {
    return itemChanges(old ?? [], recent ?? [], fields, position, names);
  }
  return [change(position, valueChange(old, recent, kind, names))];
}

function isGroup(value: unknown): value is Record<string, unknown> | undefined {
  return value === undefined || isRecord(value);
}

function isGroups(value: unknown): value is Record<string, unknown>[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every(isRecord));
}

/** What changes in a list of groups, each known by its identity. */
function itemChanges(
  before: readonly Record<string, unknown>[],
  after: readonly Record<string, unknown>[],
  fields: Fields,
  position: Position,
  names: Names,
): Change[] {
  const identity = identityKey(fields);
  const kind: Kind = {is: 'group', fields};
  const left = [...before];
  const kept: Record<string, unknown>[] = [];
  const changes = after.flatMap((item) => {
    const rank = rankOf(item, left, identity);
    const [old] = rank < 0 ? [] : left.splice(rank, 1);
    if (!old) return [change(position, `${valueWords(item, kind, names)} ajouté`)];
    kept.push(old);
    const {path, title} = position;
    const field = fields[identity];
    const name = field ? valueWords(item[identity], field.kind, names) : '';
    const within = namesWithin(item, fields, names);
    return groupChanges(
      old,
      item,
      fields,
      {path, title: [...title.slice(0, -1), `${title.at(-1)} (${name})`]},
      within,
    );
  });
  changes.push(...left.map((item) => change(position, `${valueWords(item, kind, names)} retiré`)));
  const order = before.filter((item) => kept.includes(item));
  if (!kept.every((item, rank) => item === order[rank])) changes.push(change(position, 'ordre changé'));
  return changes.length > 0 ? changes : [change(position, 'liste vide')];
}

/** Rank of the item that is the same thing: the very same if there is one, or the first with its identity. */
function rankOf(
  item: Record<string, unknown>,
  others: readonly Record<string, unknown>[],
  identity: string,
): number {
  const same = others.findIndex((other) => sameData(other, item));
  if (same >= 0) return same;
  return others.findIndex((other) => sameData(valueOf(other, identity), valueOf(item, identity)));
}

function valueChange(old: unknown, recent: unknown, kind: Kind, names: Names): string {
  if (kind.is === 'list' && isList(old) && isList(recent)) {
    return listChange(old ?? [], recent ?? [], kind.of, names);
  }
  const words = (value: unknown) => valueWords(value, kind, names);
  if (old === undefined) return kind.is === 'flag' && recent === true ? 'oui' : `${words(recent)} ajouté`;
  if (recent === undefined) return kind.is === 'flag' && old === true ? 'non' : `${words(old)} retiré`;
  if (kind.is === 'text' && typeof old === 'string' && typeof recent === 'string' && isLong(old, recent)) {
    return wordChange(old, recent);
  }
  if (words(old) !== words(recent)) return `${words(old)} → ${words(recent)}`;
  // Told apart by more than what people read: by their ids, or beyond what is shown.
  return shown(old) === shown(recent) ? `${shown(old)}, écrit autrement` : `${shown(old)} → ${shown(recent)}`;
}

/** Characters of a text beyond which only the words that change are shown. */
const SHORT = 40;

function isLong(...texts: readonly string[]): boolean {
  return texts.every(({length}) => length > SHORT);
}

function isList(value: unknown): value is unknown[] | undefined {
  return value === undefined || Array.isArray(value);
}

/** « + trouver un local, − tester un prototype ». */
function listChange(before: readonly unknown[], after: readonly unknown[], kind: Kind, names: Names): string {
  const words = (items: readonly unknown[]) => items.map((item) => valueWords(item, kind, names));
  const gone = words(missingFrom(after, before));
  const come = words(missingFrom(before, after));
  const said = [
    ...missingFrom(gone, come).map((item) => `+ ${item}`),
    ...missingFrom(come, gone).map((item) => `− ${item}`),
  ];
  if (said.length > 0) return said.join(', ');
  if (gone.length > 0) return `${gone.join(', ')}, écrit autrement`;
  return before.length === after.length && before.length > 0 ? 'ordre changé' : 'liste vide';
}

/** The items of a list that the other has not, each as many times as it lacks. */
function missingFrom(list: readonly unknown[], items: readonly unknown[]): unknown[] {
  const left = [...list];
  return items.filter((item) => {
    const rank = left.findIndex((other) => sameData(other, item));
    if (rank >= 0) left.splice(rank, 1);
    return rank < 0;
  });
}

/** What changes under each heading of the text. */
function textChanges(before: string, after: string): Change[] {
  if (plain(before) === plain(after)) return [];
  const old = sectionsOf(before);
  const recent = sectionsOf(after);
  const changes = [...new Set([...recent.keys(), ...old.keys()])].flatMap((heading) => {
    const was = old.get(heading);
    const is = recent.get(heading);
    if (was === is) return [];
    return [textChange(heading, was, is)];
  });
  if (changes.length > 0) return changes;
  const what = sameData([...old.keys()], [...recent.keys()]) ? 'lignes vides changées' : 'ordre changé';
  return [{path: TEXT_PATH, title: 'Texte', sentence: `Texte${NBSP}: ${what}`}];
}

function textChange(heading: string, was: string | undefined, is: string | undefined): Change {
  const title = heading === '' ? 'Texte' : shown(heading);
  const words =
    was === undefined
      ? `${quote(oneLine(is))} ajouté`
      : is === undefined
        ? `${quote(oneLine(was))} retiré`
        : wordChange(was, is);
  return {path: TEXT_PATH, title, sentence: `${title}${NBSP}: ${words}`};
}

/** The text under each heading; what comes before the first one has none. A heading met again goes on. */
function sectionsOf(body: string): Map<string, string> {
  const sections = new Map<string, string>();
  for (const [rank, part] of plain(body).split(/^## +/m).entries()) {
    const [, heading = '', text = ''] =
      rank === 0 ? [part, '', part] : (/^([^\n]*)\n?([^]*)$/.exec(part) ?? []);
    if (rank === 0 && text.trim() === '') continue;
    const known = sections.get(heading.trim());
    sections.set(heading.trim(), known === undefined ? text.trim() : `${known}\n\n## ${text.trim()}`);
  }
  return sections;
}

function plain(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

function oneLine(text = ''): string {
  return text.replace(/\s+/g, ' ');
}

function change({path, title}: Position, words: string): Change {
  const [first = '', ...others] = title;
  const name = [first, ...others.map(lowered)].join(', ');
  return {path: path.join('.'), title: name, sentence: `${name}${NBSP}: ${words}`};
}
