import {isRecord} from '../content/data';
import {shown} from '../content/words';
import {formatDate} from '../model/date';
import type {Fields, Kind} from '../model/field';
import {formatHour} from '../model/hour';
import type {ListedTerm} from '../model/lookups';
import {criterionTerms, termsOf} from '../model/lookups';
import type {Vocabularies} from '../model/vocabularies';
import {valueOf} from './sameData';

const NBSP = '\u00a0';

/** What ids are called. */
export interface Names {
  vocabularies: Vocabularies;
  /** Name of an entry, for the fields that lead to another one; without it, its id is shown. */
  entryName?: ((id: string) => string | undefined) | undefined;
  /** The values of the criterion that is spoken of. */
  criterion?: readonly ListedTerm[] | undefined;
  /** Characters of a value beyond which it is cut; a few words when absent. */
  longest?: number | undefined;
}

/** A value as people read it, on one line: a name rather than an id, a date in full. Whatever is there, it is shown. */
export function valueWords(value: unknown, kind: Kind, names: Names): string {
  if (kind.is === 'list' && Array.isArray(value)) {
    return shown(value.map((item) => valueWords(item, kind.of, names)).join(', '), names.longest);
  }
  if (kind.is === 'group' && isRecord(value)) return groupWords(value, kind.fields, names);
  if (kind.is === 'flag' && value === true) return 'oui';
  return shown(typeof value === 'string' ? textWords(value, kind, names) : value, names.longest);
}

function textWords(text: string, kind: Kind, {vocabularies, entryName, criterion}: Names): string {
  const named = (terms: readonly ListedTerm[] = []) => terms.find(({id}) => id === text)?.nom ?? text;
  switch (kind.is) {
    case 'term':
      return named(termsOf(kind.vocabulary, vocabularies));
    case 'choice':
      // What is none of them is shown as it is written.
      return kind.values.includes(text) ? (kind.called?.[text] ?? text.replaceAll('-', ' ')) : text;
    case 'text':
      return named(criterion);
    case 'reference':
      return entryName?.(text) ?? text;
    case 'day':
    case 'date':
      return formatDate(text);
    case 'hour':
      return /^\d\d:\d\d$/.test(text) ? formatHour(text) : text;
    default:
      return text;
  }
}

/** « 819 555-0142 (poste : 204) ». */
function groupWords(group: Record<string, unknown>, fields: Fields, names: Names): string {
  const identity = identityKey(fields);
  const within = namesWithin(group, fields, names);
  const words = (key: string) => {
    const kind = fields[key]?.kind;
    return kind ? valueWords(group[key], kind, within) : shown(group[key]);
  };
  const others = Object.keys(group)
    .filter((key) => key !== identity && group[key] !== undefined)
    .map((key) => `${lowered(fields[key]?.title ?? shown(key))}${NBSP}: ${words(key)}`);
  const name = valueOf(group, identity) === undefined ? '' : words(identity);
  return [name, others.length > 0 ? `(${others.join('; ')})` : ''].filter(Boolean).join(' ') || shown(group);
}

/** What tells one group of a list from the others: the first of its keys that is required. */
export function identityKey(fields: Fields): string {
  const keys = Object.keys(fields);
  return keys.find((key) => fields[key]?.required) ?? keys[0] ?? '';
}

/** The names to use within a group: what a criterion accepts is called as the list of criteria calls it. */
export function namesWithin(group: Record<string, unknown>, fields: Fields, names: Names): Names {
  const ids = Object.entries(fields).flatMap(([key, {kind}]) =>
    kind.is === 'term' && kind.vocabulary === 'criteres' ? [valueOf(group, key)] : [],
  );
  const criterion = names.vocabularies.criteres.find(({id}) => ids.includes(id));
  return {...names, criterion: criterion && criterionTerms(criterion, names.vocabularies)};
}

/** A title within a sentence. */
export function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
