import type {StoredName} from './names';
import type {Keys} from './place';
import type {Tree} from './tree';
import {isSame, isTree} from './tree';

/** What is kept under a name, and how it is read. A change of it that older code would misread asks for a new version. */
export interface Shape<T extends Tree> {
  /** Unique on the site, and for ever: `gabarits/budget`. */
  name: StoredName;
  /** From 1. */
  version: number;
  /** What there is before anything is kept; a device keeps nothing for it. */
  empty: T;
  /** The content of this version; `undefined` when it is something else. What it does not know it must leave in place. */
  read(content: unknown): T | undefined;
  /** Version → what makes its content that of the next one; a version without it can no longer be read. */
  upgrades?: Readonly<Record<number, (content: unknown) => unknown>>;
  /** Where the site kept the same before it kept versions. */
  former?: FormerKey<T>;
}

/** A key of the device whose text has a shape of its own. What is found there is taken over at the first change. */
export interface FormerKey<T extends Tree> {
  key: string;
  /** `undefined` when the text cannot be read. */
  read(text: string): T | undefined;
  /** Where texts that could not be read were put aside. */
  asideKey?: string;
}

/** What a text of the device turns out to be. */
export type Found<T> =
  {kind: 'nothing'} | {kind: 'content'; content: T} | {kind: 'damaged'} | {kind: 'newer'};

const PREFIX = '2ise:garde:';

/** Under which a device keeps what has this name. */
export function keyOf(name: string): string {
  return PREFIX + name;
}

/** Under which it keeps the texts that could not be read. */
export function asideKeyOf(name: string): string {
  return `${keyOf(name)}:mis-de-cote`;
}

/** Every key of the device under which what has this shape may stand. */
export function keysOf<T extends Tree>({name, former}: Shape<T>): Keys {
  return {
    main: keyOf(name),
    aside: asideKeyOf(name),
    ...(former && {former: former.key}),
    ...(former?.asideKey !== undefined && {formerAside: former.asideKey}),
  };
}

/** `{"version": 2, "contenu": {…}}`; `undefined` when there is nothing to keep. */
export function toText<T extends Tree>({version, empty}: Shape<T>, content: T): string | undefined {
  return isSame(content, empty) ? undefined : JSON.stringify({version, contenu: content});
}

/** Reads what `toText` wrote, in this version, an older one or one to come. */
export function fromText<T extends Tree>(shape: Shape<T>, text: string | null): Found<T> {
  if (text === null) return {kind: 'nothing'};
  const envelope = parseJson(text);
  if (!isTree(envelope) || !Number.isInteger(envelope.version)) return {kind: 'damaged'};
  const version = envelope.version as number;
  if (version > shape.version) return {kind: 'newer'};
  return toFound(upgraded(shape, version, envelope.contenu));
}

/** Reads the text of a former key. */
export function fromFormerText<T extends Tree>({former}: Shape<T>, text: string | null): Found<T> {
  return !former || text === null ? {kind: 'nothing'} : toFound(attempt(() => former.read(text)));
}

/** The value of a JSON text; `undefined` when it is none. */
export function parseJson(text: string): unknown {
  return attempt((): unknown => JSON.parse(text));
}

function upgraded<T extends Tree>(shape: Shape<T>, version: number, content: unknown): T | undefined {
  return attempt(() => {
    let value = content;
    for (let from = version; from < shape.version; from += 1) {
      const upgrade = shape.upgrades?.[from];
      if (!upgrade) return undefined;
      value = upgrade(value);
    }
    return shape.read(value);
  });
}

function toFound<T>(content: T | undefined): Found<T> {
  return content === undefined ? {kind: 'damaged'} : {kind: 'content', content};
}

/** What is on a device may be anything: a reader that falls on it has not read it. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
