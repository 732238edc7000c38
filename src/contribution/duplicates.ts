import {comparableAddress} from '../content/address';
import {fold} from '../content/fold';
import {isSlipOf} from '../content/nearName';
import {dialledTelephone} from '../model/telephone';

/** What tells an entry from the others. */
export interface KnownEntry {
  id: string;
  nom: string;
  /** Its other names. */
  alias: readonly string[];
  url?: string;
  /** As they are dialled. */
  telephones: readonly string[];
}

/** What is known of one that is being written. */
export interface NewEntry {
  nom?: string;
  alias?: readonly string[];
  url?: string;
  telephones?: readonly string[];
}

/** Why an entry may be the same. */
export type Likeness = 'nom' | 'adresse' | 'telephone' | 'nom-proche';

export interface Lookalike {
  id: string;
  nom: string;
  why: Likeness;
}

/** More would be no help. */
const SHOWN = 4;

/** Letters of a name below which what is near is chance. */
const SHORT = 4;

/** Share of the words of the shorter name that must be in the other. */
const COMMON = 0.75;

const STRENGTH: readonly Likeness[] = ['nom', 'adresse', 'telephone', 'nom-proche'];

/**
 * The entries that one being written may repeat, the surest first.
 * @param self the id of the entry that is being corrected
 * @param most how many are told
 */
export function lookalikes(
  {nom = '', alias = [], url = '', telephones = []}: NewEntry,
  known: readonly KnownEntry[],
  self?: string,
  most = SHOWN,
): Lookalike[] {
  const names = [nom, ...alias].map(fold).filter((name) => name.length >= SHORT);
  const address = comparableAddress(url.trim());
  const numbers = new Set(
    telephones.flatMap((numero) => dialledTelephone({numero: numero.trim()})?.number ?? []),
  );
  const rarity = rarityOf(known);
  return known
    .filter(({id}) => id !== self)
    .flatMap((entry): Lookalike[] => {
      const why = likeness(entry, names, address, numbers, rarity);
      return why ? [{id: entry.id, nom: entry.nom, why}] : [];
    })
    .sort((a, b) => STRENGTH.indexOf(a.why) - STRENGTH.indexOf(b.why))
    .slice(0, most);
}

function likeness(
  entry: KnownEntry,
  names: readonly string[],
  address: string | undefined,
  numbers: ReadonlySet<string>,
  rarity: ReadonlyMap<string, number>,
): Likeness | undefined {
  const others = [entry.nom, ...entry.alias].map(fold).filter((name) => name.length >= SHORT);
  if (names.some((name) => others.includes(name))) return 'nom';
  if (address !== undefined && entry.url !== undefined && comparableAddress(entry.url) === address)
    return 'adresse';
  if (entry.telephones.some((number) => numbers.has(number))) return 'telephone';
  return names.some((name) => others.some((other) => areNear(name, other, rarity)))
    ? 'nom-proche'
    : undefined;
}

/** Nearly the same, or with the same telling words in another order. */
function areNear(name: string, other: string, rarity: ReadonlyMap<string, number>): boolean {
  if (isSlipOf(name, other)) return true;
  const [few, many] = [tellingWords(name, rarity), tellingWords(other, rarity)].sort(
    (a, b) => a.length - b.length,
  );
  if (!few || !many || few.length === 0) return false;
  const common = few.filter((word) => many.includes(word));
  // A single word in common tells little, unless hardly any other entry has it.
  const isTelling = common.length > 1 || common.some((word) => (rarity.get(word) ?? 0) <= 2);
  return isTelling && common.length / few.length >= COMMON && few.length / many.length >= 0.5;
}

/** Words that many entries have (« centre », « Estrie ») tell nothing. */
function tellingWords(name: string, rarity: ReadonlyMap<string, number>): string[] {
  return [...new Set(name.split(' '))].filter(
    (word) => word.length > 2 && (rarity.get(word) ?? 0) <= FREQUENT,
  );
}

/** Entries that share a word of their name above which it tells nothing. */
const FREQUENT = 8;

const rarities = new WeakMap<readonly KnownEntry[], ReadonlyMap<string, number>>();

/** How many entries have each word in their names. */
function rarityOf(known: readonly KnownEntry[]): ReadonlyMap<string, number> {
  const counted = rarities.get(known) ?? countWords(known);
  rarities.set(known, counted);
  return counted;
}

function countWords(known: readonly KnownEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {nom, alias} of known) {
    for (const word of new Set([nom, ...alias].flatMap((name) => fold(name).split(' '))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
