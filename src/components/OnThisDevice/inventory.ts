import type {FamilyName, StoredKind} from '@site/src/deviceStore/names';
import type {Place} from '@site/src/deviceStore/place';
import {asideKeyOf, keyOf} from '@site/src/deviceStore/shape';
import type {DeviceView} from '@site/src/views/deviceView';
import type {Opened} from './kinds';
import {FAMILIES, KINDS, TAB_KINDS} from './kinds';
import type {OtherKind} from './words';

/** What a storage holds of the site, under one name. */
export interface Kept {
  kind: StoredKind | OtherKind;
  /** Unique among all. */
  id: string;
  /** The keys that stand in the storage. */
  keys: string[];
  /** Bytes of its keys and texts. */
  size: number;
  /** What it says; absent for what has no shape. */
  opened?: Opened;
}

/** The part of a `Storage` by which one learns all that it holds. */
export type ListedTexts = Pick<Storage, 'length' | 'key' | 'getItem'>;

/** Beginning of all our keys. */
const OURS = '2ise:';
/** Ending of the key of what could not be read. */
const ASIDE = asideKeyOf('mon-projet').slice(keyOf('mon-projet').length);
const EDITOR = 'sveltia-cms';

/** A name, and its kind. */
export interface Named {
  kind: StoredKind | OtherKind;
  /** What follows the beginning of a name of which there are many. */
  rest: string;
}

/**
 * What stands under a key; undefined for what is not of this site: others may live at the same origin.
 * @param themeKey under which the theme of Docusaurus keeps the choice between light and dark
 */
export function namedBy(key: string, data: DeviceView, themeKey: string): Named | undefined {
  for (const kind of Object.keys(KINDS) as StoredKind[]) {
    const rest = restOf(key, kind, data);
    if (rest !== undefined) return {kind, rest};
  }
  if (key === themeKey) return {kind: 'theme', rest: ''};
  if (key.startsWith(EDITOR)) return {kind: 'editeur', rest: ''};
  return key.startsWith(OURS) ? {kind: 'oublie', rest: key} : undefined;
}

function restOf(key: string, kind: StoredKind, data: DeviceView): string | undefined {
  const {main, former, aside, formerAside} = KINDS[kind].keys(data, '');
  if (!isFamily(kind)) return [main, former, aside, formerAside].includes(key) ? '' : undefined;
  const start = [main, former].find((one) => one !== undefined && key.startsWith(one));
  return start === undefined ? undefined : withoutEnding(key.slice(start.length), ASIDE);
}

function isFamily(kind: StoredKind): kind is FamilyName {
  return Object.hasOwn(FAMILIES, kind);
}

function withoutEnding(text: string, ending: string): string {
  return text.endsWith(ending) ? text.slice(0, -ending.length) : text;
}

/** All that a storage holds of the site, in the order of the kinds. */
export function readInventory(
  storage: ListedTexts,
  place: Place,
  data: DeviceView,
  themeKey: string,
): Kept[] {
  const found = new Map<string, Kept & Named>();
  const keys = Array.from({length: storage.length}, (_, index) => storage.key(index) ?? '').sort();
  for (const key of keys) {
    const named = namedBy(key, data, themeKey);
    if (!named) continue;
    const id = `${named.kind}/${named.rest}`;
    const kept = found.get(id) ?? {...named, id, keys: [], size: 0};
    found.set(id, {
      ...kept,
      keys: [...kept.keys, key],
      size: kept.size + bytesOf(key) + bytesOf(storage.getItem(key) ?? ''),
    });
  }
  const order = Object.keys(KINDS);
  return [...found.values()]
    .map(({rest, ...kept}): Kept => ({
      ...kept,
      ...(isStored(kept.kind) && {opened: KINDS[kept.kind].open(place, data, rest)}),
    }))
    .sort((one, other) => rankOf(order, one.kind) - rankOf(order, other.kind));
}

/** True for what a tab keeps until it is closed. */
export function isOfTab(kind: Kept['kind']): boolean {
  return (TAB_KINDS as ReadonlySet<string>).has(kind);
}

function isStored(kind: Kept['kind']): kind is StoredKind {
  return Object.hasOwn(KINDS, kind);
}

function rankOf(order: readonly string[], kind: string): number {
  const rank = order.indexOf(kind);
  return rank < 0 ? order.length : rank;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
