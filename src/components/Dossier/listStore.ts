import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import type {Shape} from '@site/src/deviceStore/shape';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {isTree} from '@site/src/deviceStore/tree';
import type {Dossier} from '@site/src/dossier/item';
import {FIRST_STATE, keyOf} from '@site/src/dossier/item';
import type {Parcel} from '@site/src/dossier/parcel';
import {textOf} from '@site/src/dossier/readItem';

/** What one who advises says of the lines of their own dossier, to hand them to somebody else. */
export interface PreparedList {
  readonly [key: string]: unknown;
  /** Of the whole. */
  readonly mot?: unknown;
  /** By key of a line. */
  readonly phrases?: Readonly<Record<string, unknown>>;
  /** Keys of the lines that stay home. */
  readonly sans?: Readonly<Record<string, unknown>>;
}

/** How that list is kept. */
export const listShape: Shape<PreparedList> = {
  name: 'dossier-a-remettre',
  version: 1,
  empty: {},
  read: (content) =>
    isTree(content) &&
    (content.phrases === undefined || isTree(content.phrases)) &&
    (content.sans === undefined || isTree(content.sans))
      ? (content as PreparedList)
      : undefined,
};

/** The list that one prepares, on this device. */
export const listStore = createStoredState(listShape, devicePlace);

/** A branch with a value under a key, or without it. */
export function branchWith(
  branch: Readonly<Record<string, unknown>> | undefined,
  key: string,
  value: unknown,
): Record<string, unknown> {
  const others = Object.entries(branch ?? {}).filter(([one]) => one !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

/** The list as it is handed over: neither notes, nor dates, nor where the adviser stands. */
export function toAdvice({items}: Dossier, {mot, phrases, sans}: PreparedList): Parcel {
  const word = textOf(mot);
  return {
    de: 'conseil',
    ...(word !== undefined && {mot: word}),
    items: items
      .filter((item) => sans?.[keyOf(item)] === undefined)
      .map(({genre, id, nom, etape, ajoute, ...own}) => {
        const conseil = textOf(phrases?.[keyOf({genre, id})]) ?? own.conseil;
        return {
          genre,
          id,
          nom,
          ...(etape !== undefined && {etape}),
          etat: FIRST_STATE,
          ...(conseil !== undefined && {conseil}),
          ajoute,
        };
      }),
  };
}
