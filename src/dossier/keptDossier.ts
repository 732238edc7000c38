import type {DossierItem, KeptRef} from './item';
import {keyOf} from './item';

/**
 * A dossier as a device keeps it: a tree whose lines are known by what they name, so that what two tabs do to two lines is
 * brought together. Their order is a number on each. What this code does not know of it stays in place.
 */
export interface KeptDossier {
  readonly [key: string]: unknown;
  readonly lignes?: Readonly<Record<string, unknown>>;
}

export const EMPTY_DOSSIER: KeptDossier = {};

/** How many lines there are, those that cannot be read included. */
export function countOf({lignes = {}}: KeptDossier): number {
  return Object.keys(lignes).length;
}

export function isKept({lignes = {}}: KeptDossier, ref: KeptRef): boolean {
  return Object.hasOwn(lignes, keyOf(ref));
}

/** Keeps a line at the end; leaves as it is the one that is there already. */
export function add(kept: KeptDossier, item: DossierItem): KeptDossier {
  return isKept(kept, item) ? kept : withLine(kept, keyOf(item), {...item, rang: lastRank(kept) + 1});
}

/** Puts back a line that was taken out, where it was. */
export function putBack(kept: KeptDossier, key: string, line: unknown): KeptDossier {
  return Object.hasOwn(kept.lignes ?? {}, key) ? kept : withLine(kept, key, line);
}

export function remove(kept: KeptDossier, key: string): KeptDossier {
  const {[key]: removed, ...lignes} = kept.lignes ?? {};
  return removed === undefined ? kept : {...kept, lignes};
}

export function withLine(kept: KeptDossier, key: string, line: unknown): KeptDossier {
  return {...kept, lignes: {...kept.lignes, [key]: line}};
}

/** The number that a line has its place by; lines without one come last. */
export function rankOf(line: unknown): number {
  const rank = (line as {rang?: unknown} | null | undefined)?.rang;
  return typeof rank === 'number' && Number.isFinite(rank) ? rank : LAST;
}

const LAST = Number.MAX_SAFE_INTEGER;

function lastRank({lignes = {}}: KeptDossier): number {
  return Math.max(
    0,
    ...Object.values(lignes)
      .map(rankOf)
      .filter((rank) => rank < LAST),
  );
}
