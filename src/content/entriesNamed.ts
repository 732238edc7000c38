import {everyValue} from './data';
import type {Path} from './yaml';

/** A value and the way to it. */
export interface Found {
  path: Path;
  value: unknown;
}

/** The entries that a list of the site names, wherever it does: doors of a territory, where to begin. */
export function entriesNamed(data: unknown): Found[] {
  return everyValue(data).filter(
    ({path}) =>
      path.at(-1) === 'fiche' || (path.at(-2) === 'porte_d_entree' && typeof path.at(-1) === 'number'),
  );
}
