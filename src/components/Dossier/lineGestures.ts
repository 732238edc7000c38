import type {DossierItem} from '@site/src/dossier/item';
import type {LineFields} from '@site/src/dossier/kept';
import {change, changeEach, move} from '@site/src/dossier/kept';
import {dossierStore} from './dossierStore';

/** Says something else of a line. */
export function changeLine(key: string, fields: LineFields): void {
  dossierStore.update((kept) => change(kept, key, fields));
}

/** Moves a line before another one, or after it. */
export function moveLine(key: string, place: {before: string} | {after: string}): void {
  dossierStore.update((kept) => move(kept, key, place));
}

/** Takes what the site says of these lines today as what was seen of them. */
export function markSeen(lines: readonly {key: string; seen: DossierItem['vu']}[]): void {
  const changes = new Map(lines.map(({key, seen}) => [key, {vu: seen}]));
  dossierStore.update((kept) => changeEach(kept, changes));
}
