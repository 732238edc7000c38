import {fold} from '../fold';
import type {Form} from './form';
import {holds, toForm} from './form';
import {tokensOf} from './tokens';

/** What of an entry tells its names. */
export interface NamedEntry {
  id: string;
  nom: string;
  sigle?: string | undefined;
  alias?: readonly string[] | undefined;
  url?: string | undefined;
  /** The entry of the organisation that offers it. */
  organisme?: string | undefined;
  type: string;
}

/** Why a name is left alone. */
export type Doubt = 'plusieurs-fiches' | 'mot-courant' | 'trop-court' | 'dans-un-autre-nom' | 'lieu';

/** A name that makes no link, with the entries it could mean. */
export interface UnclearName {
  name: string;
  doubt: Doubt;
  entries: string[];
}

/** A name, the entry it means (none when that is not clear), and the ways it is written. */
export interface EntryName {
  id?: string;
  forms: Form[];
}

export interface EntryNames {
  /** By key. */
  names: Map<string, EntryName>;
  unclear: UnclearName[];
}

/** What else the words of a name may say. */
export interface OtherUses {
  /** Texts: a word that they use in lower case is a common word. */
  texts: readonly string[];
  /** Names of places. */
  places: readonly string[];
  /** Types of entries that are organisations. */
  organisations: ReadonlySet<string>;
}

/** How sure a name is: the whole name, then the initials, then the other names. */
type Rank = 0 | 1 | 2;

interface Held {
  entry: NamedEntry;
  form: Form;
  rank: Rank;
}

/** The names of the entries, and those that could mean something else. */
export function entryNames(entries: readonly NamedEntry[], uses: OtherUses): EntryNames {
  const byKey = new Map<string, Held[]>();
  for (const held of entries.flatMap((entry) => heldNames(entry, uses.organisations))) {
    byKey.set(held.form.key, [...(byKey.get(held.form.key) ?? []), held]);
  }
  const common = commonWords(uses.texts);
  const taken = new Set(uses.places.map((place) => toForm(place).key));
  const holders = wordHolders(entries);
  const names = new Map<string, EntryName>();
  const unclear: UnclearName[] = [];
  for (const [key, all] of byKey) {
    const meant = meantBy(all);
    const [first] = meant;
    if (!first) continue;
    const others = [...new Set(meant.map(({entry}) => entry.id))];
    const inside = holdersOf(first, holders);
    const doubt: Doubt | undefined = taken.has(key)
      ? 'lieu'
      : others.length > 1
        ? 'plusieurs-fiches'
        : isTooShort(first.form)
          ? 'trop-court'
          : isPlainWord(first.form) && common.has(key)
            ? 'mot-courant'
            : inside.length > 0
              ? 'dans-un-autre-nom'
              : undefined;
    names.set(key, {forms: all.map(({form}) => form), ...(doubt ? {} : {id: first.entry.id})});
    if (doubt) unclear.push({name: first.form.text, doubt, entries: [...new Set([...others, ...inside])]});
  }
  return {names, unclear};
}

/**
 * All that an entry is called. Its other names are words for search too: what begins in lower case is no name, and what
 * is not a shorter or longer form of the name of a programme, of a document… often names who offers it.
 */
function heldNames(entry: NamedEntry, organisations: ReadonlySet<string>): Held[] {
  const {nom, sigle, alias = [], type} = entry;
  const toHeld = (texts: readonly string[], rank: Rank): Held[] =>
    texts
      .map(toForm)
      .filter(({tokens}) => tokens.some(({isWord}) => isWord))
      .map((form) => ({entry, form, rank}));
  const [, short] = /^(.+?)\s*\([^()]*\)$/u.exec(nom) ?? [];
  const sure = [
    ...toHeld(short === undefined ? [nom] : [nom, short], 0),
    ...toHeld(sigle === undefined ? [] : [sigle], 1),
  ];
  const others = toHeld(
    alias.filter((text) => /^[\p{Lu}\p{N}]/u.test(text)),
    2,
  ).filter(
    ({form}) =>
      organisations.has(type) || sure.some((name) => begins(name.form, form) || holds(form, name.form.key)),
  );
  return [...sure, ...others];
}

function begins(whole: Form, part: Form): boolean {
  return `${whole.key} `.startsWith(`${part.key} `);
}

/** The entries that a name means: what an organisation offers gives way to it, and another name to a whole name. */
function meantBy(held: readonly Held[]): Held[] {
  const ids = new Set(held.map(({entry}) => entry.id));
  const own = held.filter(({entry}) => entry.organisme === undefined || !ids.has(entry.organisme));
  const whole = own.filter(({rank}) => rank === 0);
  return whole.length > 0 ? whole : own;
}

/** One word of one or two letters, unless it is a number that people dial. */
function isTooShort({tokens}: Form): boolean {
  return tokens.length === 1 && (tokens[0]?.raw.length ?? 0) < 3;
}

type Holders = ReadonlyMap<string, readonly {entry: NamedEntry; short: Form; whole: Form}[]>;

/** The names of entries, by the words they hold. */
function wordHolders(entries: readonly NamedEntry[]): Holders {
  const holders = new Map<string, {entry: NamedEntry; short: Form; whole: Form}[]>();
  for (const entry of entries) {
    for (const name of [entry.nom, ...(entry.sigle === undefined ? [] : [entry.sigle])]) {
      const whole = toForm(name);
      const holder = {entry, whole, short: toForm(name.replace(/\([^()]*\)/gu, ''))};
      for (const key of new Set(whole.tokens.map((token) => token.key))) {
        const same = holders.get(key);
        if (same) same.push(holder);
        else holders.set(key, [holder]);
      }
    }
  }
  return holders;
}

/**
 * Ids of the entries whose name holds this one, which then says less than a name: « Centraide ». What the entry itself
 * offers may bear its name; and a name between parentheses says who offers, unless ours is only another name.
 */
function holdersOf({entry, form, rank}: Held, holders: Holders): string[] {
  if (rank < 2 && form.tokens.length > 1) return [];
  const found = (holders.get(form.tokens[0]?.key ?? '') ?? [])
    .filter(({entry: other}) => other.id !== entry.id && other.organisme !== entry.id)
    .filter(({short, whole}) => holdsAsWritten(rank < 2 ? short : whole, form))
    .map(({entry: other}) => other.id);
  return [...new Set(found)];
}

/** Initials are not the word they look like: « AIDE », « aide ». */
function holdsAsWritten(whole: Form, part: Form): boolean {
  const [only] = part.tokens;
  return part.tokens.length > 1 || !only || isPlainWord(part)
    ? holds(whole, part.key)
    : whole.tokens.some(({raw}) => raw === only.raw);
}

/** One word that is no initials. */
function isPlainWord({tokens}: Form): boolean {
  const [only] = tokens;
  return tokens.length === 1 && only !== undefined && only.raw.slice(1) !== only.raw.slice(1).toUpperCase();
}

/** The words that texts write in lower case; those of addresses say nothing. */
function commonWords(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(
      /(?<![\p{L}\p{N}\p{M}.@/_-])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}\p{M}@/_-]|\.\p{L})/gu,
    )) {
      words.add(word);
    }
  }
  return new Set([...words].map(fold));
}

/** The keys of what an entry is called, to tell a piece of its own name. */
export function ownForms({nom, sigle, alias = []}: NamedEntry): Form[] {
  return [nom, ...(sigle === undefined ? [] : [sigle]), ...alias].map(toForm);
}

/** True for a name made of digits alone: a number to dial. */
export function isNumber(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens.length === 1 && /^\d+$/.test(tokens[0]?.key ?? '');
}
