import type {Dossier, DossierItem} from './item';
import {keyOf} from './item';
import type {KeptDossier} from './keptDossier';
import {rankOf, withLine} from './keptDossier';
import {isRecord, readItem, textOf} from './readItem';

/** What can be said of a line that is kept; `undefined` takes it off. */
export type LineFields = {
  [K in 'etape' | 'etat' | 'retour' | 'note' | 'conseil' | 'vu']?: DossierItem[K] | undefined;
};

/** The lines in order, and the keys of those that cannot be read: they stay on the device. */
export function openKept(kept: KeptDossier): Dossier & {unread: string[]} {
  const unread: string[] = [];
  const lines = Object.entries(kept.lignes ?? {}).flatMap(([key, line]) => {
    const {value} = readItem(line, key, LONG_AGO);
    if (value && keyOf(value) === key) return [{item: value, rang: rankOf(line), key}];
    unread.push(key);
    return [];
  });
  lines.sort((a, b) => a.rang - b.rang || (a.key < b.key ? -1 : 1));
  const mot = textOf(kept.mot);
  return {items: lines.map(({item}) => item), ...(mot !== undefined && {mot}), unread};
}

/** Says something else of a line; one that is not kept is left alone. */
export function change(kept: KeptDossier, key: string, fields: LineFields): KeptDossier {
  const line = kept.lignes?.[key];
  if (!isRecord(line)) return kept;
  return withLine(kept, key, withFields(line, fields));
}

/** The same for many lines, by key, in one pass: what is kept is copied once, however many there are. */
export function changeEach(kept: KeptDossier, changes: ReadonlyMap<string, LineFields>): KeptDossier {
  const lignes = Object.entries(kept.lignes ?? {}).map(([key, line]): [string, unknown] => {
    const fields = changes.get(key);
    return [key, fields && isRecord(line) ? withFields(line, fields) : line];
  });
  return {...kept, lignes: Object.fromEntries(lignes)};
}

function withFields(line: Readonly<Record<string, unknown>>, fields: LineFields): Record<string, unknown> {
  return Object.fromEntries(Object.entries({...line, ...fields}).filter(([, value]) => value !== undefined));
}

/** Moves a line right before another one, or right after it. */
export function move(kept: KeptDossier, key: string, place: {before: string} | {after: string}): KeptDossier {
  const order = openKept(kept).items.map(keyOf);
  const isBefore = 'before' in place;
  const others = order.filter((one) => one !== key);
  const target = others.indexOf(isBefore ? place.before : place.after);
  if (target === -1 || others.length === order.length) return kept;
  const at = isBefore ? target : target + 1;
  const rank = between(rankIn(kept, others[at - 1]), rankIn(kept, others[at]));
  if (rank !== undefined) return withRank(kept, key, rank);
  // There is no number left between the two: all are given new ones.
  const whole = [...others.slice(0, at), key, ...others.slice(at)];
  const ranks = new Map(whole.map((one, position) => [one, position + 1]));
  const lignes = Object.fromEntries(
    Object.entries(kept.lignes ?? {}).map(([one, line]) => {
      const rang = ranks.get(one);
      return [one, isRecord(line) && rang !== undefined ? {...line, rang} : line];
    }),
  );
  return {...kept, lignes};
}

/** Nothing is kept any more, but what could not be read. */
export function emptied(kept: KeptDossier): KeptDossier {
  const unread = openKept(kept).unread;
  const left = Object.fromEntries(unread.map((key) => [key, kept.lignes?.[key]]));
  const others = Object.entries(kept).filter(([key]) => key !== 'mot' && key !== 'lignes');
  return {...Object.fromEntries(others), ...(unread.length > 0 && {lignes: left})};
}

/** The day of lines that do not say theirs. */
const LONG_AGO = '2026-01-01';

function withRank(kept: KeptDossier, key: string, rang: number): KeptDossier {
  const line = kept.lignes?.[key];
  return isRecord(line) ? withLine(kept, key, {...line, rang}) : kept;
}

function rankIn({lignes = {}}: KeptDossier, key: string | undefined): number | undefined {
  return key === undefined ? undefined : rankOf(lignes[key]);
}

/** A number between two; `undefined` when there is none. */
function between(low: number | undefined, high: number | undefined): number | undefined {
  if (low === undefined) return high === undefined ? 1 : high - 1;
  if (high === undefined) return low + 1;
  const middle = low + (high - low) / 2;
  return middle > low && middle < high ? middle : undefined;
}
