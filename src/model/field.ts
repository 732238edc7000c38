/*
 * What a field of a file is, said once: its key, its words for people, what its value is. Tables of fields are plain data
 * with no schema library in them; schemas, messages, contributors' tables, filters and exports derive from them.
 */

declare const VALUE: unique symbol;

/** What a value is, and so how it is read. `T` is the type of the value once read. */
export type Kind<T = unknown> =
  /** Lengths in characters. */
  (
    | {is: 'text'; min: number; max: number}
    /** A whole number. */
    | {is: 'number'; min: number; max: number}
    /** The id of an entry of a closed list: the name of its file in `data/vocabulaires/`, without ending. */
    | {is: 'term'; vocabulary: string}
    /** One of a few words that are no list of their own. `called` spells for people those that a key cannot: « prévu ». */
    | {is: 'choice'; values: readonly string[]; called?: Readonly<Record<string, string>>}
    /** `true`, or the line is left out. */
    | {is: 'flag'}
    /** AAAA-MM-JJ. */
    | {is: 'day'}
    /** AAAA, AAAA-MM or AAAA-MM-JJ. */
    | {is: 'date'}
    /** HH:MM. */
    | {is: 'hour'}
    | {is: 'webAddress'}
    | {is: 'mail'}
    /** An identifier that we choose. */
    | {is: 'id'}
    /** The id of another thing; a rule of the validator says whether it leads somewhere. */
    | {is: 'reference'; to: Referenced}
    | {is: 'list'; of: Kind; min: number; max?: number}
    | {is: 'group'; fields: Fields}
    /** A shape that a rule of the validator checks by itself. */
    | {is: 'free'}
  ) & {readonly [VALUE]?: T};

/** What an id leads to: an entry, a template or a legal fact by its id, a practice by `<stage>/<id>`. */
export type Referenced = 'ressource' | 'gabarit' | 'fait' | 'pratique';

/** One field: what contributors read of it, and what its value is. */
export interface Field<T = unknown> {
  /** How the site, the form and messages name it. */
  title: string;
  /** What to put there: a sentence of Markdown. */
  help: string;
  /** The same for one who fills a form, where `help` speaks of files. */
  ask?: string;
  /** What a form holds there before anybody has touched it. */
  start?: string;
  required: boolean;
  kind: Kind<T>;
  /** The YAML of its value in the contributors' example; without it, the example leaves it out. */
  example?: string;
  /** Other words that people try for its key. */
  alsoCalled?: readonly string[];
}

/** Fields by key, in the order of the file. */
export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F> = F extends {kind: {readonly [VALUE]?: infer T}} ? T : never;
type RequiredKey<F> = {[K in keyof F]: F[K] extends {required: true} ? K : never}[keyof F];
type Simplified<T> = {[K in keyof T]: T[K]};

/** The values of a group of fields, by key. */
export type ValuesOf<F extends Fields> = Simplified<
  {-readonly [K in RequiredKey<F>]: ValueOf<F[K]>} & {
    -readonly [K in Exclude<keyof F, RequiredKey<F>>]?: ValueOf<F[K]>;
  }
>;

export const text = (min: number, max: number): Kind<string> & {is: 'text'} => ({is: 'text', min, max});
export const number = (min: number, max: number): Kind<number> => ({is: 'number', min, max});
export const term = (vocabulary: string): Kind<string> => ({is: 'term', vocabulary});
export const choice = <const V extends readonly string[]>(
  values: V,
  called?: Readonly<Partial<Record<V[number], string>>>,
): Kind<V[number]> => ({
  is: 'choice',
  values,
  ...(called && {called: called as Readonly<Record<string, string>>}),
});
export const flag: Kind<true> = {is: 'flag'};
export const day: Kind<string> = {is: 'day'};
export const date: Kind<string> = {is: 'date'};
export const hour: Kind<string> = {is: 'hour'};
export const webAddress: Kind<string> = {is: 'webAddress'};
export const mail: Kind<string> = {is: 'mail'};
export const id: Kind<string> = {is: 'id'};
export const referenceTo = (to: Referenced): Kind<string> => ({is: 'reference', to});
export const reference = referenceTo('ressource');
export const list = <T>(of: Kind<T>, min = 0, max?: number): Kind<T[]> => ({
  is: 'list',
  of,
  min,
  ...(max !== undefined && {max}),
});
export const group = <const F extends Fields>(fields: F): Kind<ValuesOf<F>> => ({is: 'group', fields});
export const free = <T>(): Kind<T> => ({is: 'free'});

/** A field with the keys that lead to it. */
export interface PlacedField<F extends Field = Field> {
  path: string[];
  field: F;
}

/** All the fields of a table, those of groups (and of lists of groups) after the field that holds them. */
export function allFields<F extends Field>(fields: Readonly<Record<string, F>>): PlacedField<F>[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const inner = groupOf(field.kind) as Readonly<Record<string, F>> | undefined;
    const below = inner ? allFields(inner).map((one) => ({...one, path: [key, ...one.path]})) : [];
    return [{path: [key], field}, ...below];
  });
}

/** The fields of a group, or of the groups of a list; `undefined` for any other kind. */
export function groupOf(kind: Kind): Fields | undefined {
  if (kind.is === 'list') return groupOf(kind.of);
  return kind.is === 'group' ? kind.fields : undefined;
}

/** The closed list that a value, or each value of a list, comes from; `undefined` when there is none. */
export function vocabularyOf(kind: Kind): string | undefined {
  if (kind.is === 'list') return vocabularyOf(kind.of);
  return kind.is === 'term' ? kind.vocabulary : undefined;
}

/** The values found at a path of some data, those of lists one by one; none when nothing is there. */
export function valuesAt(data: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(data)) return data.flatMap((item) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return data === undefined ? [] : [data];
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? valuesAt((data as Record<string, unknown>)[key], rest)
    : [];
}
