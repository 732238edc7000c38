import {centresOf, chainOf} from '../model/territory';
import type {Territory} from '../model/vocabularies';

/** Shown of those who receive anyone. */
export const DOORS_SHOWN = 3;

/** Gives what is known of a door by its id; nothing for one that cannot serve. */
type ToDoor<T> = (id: string) => T[];

/** A territory and its doors. */
export interface TerritoryDoors<T> {
  territory: string;
  doors: T[];
}

/** The doors that a territory itself names. */
export function doorsIn<T>(
  territory: string,
  territories: readonly Territory[],
  toDoor: ToDoor<T>,
): TerritoryDoors<T> {
  const named = territories.find(({id}) => id === territory)?.porte_d_entree ?? [];
  return {territory, doors: named.flatMap(toDoor)};
}

/** Of each place, the nearest territory around it that has doors, itself included; each territory once. */
export function doorsAround<T>(
  places: readonly string[],
  territories: readonly Territory[],
  toDoor: ToDoor<T>,
): TerritoryDoors<T>[] {
  const found = new Map<string, TerritoryDoors<T>>();
  for (const place of places) {
    const nearest = chainOf(place, territories)
      .map((territory) => doorsIn(territory, territories, toDoor))
      .find(({doors}) => doors.length > 0);
    if (nearest) found.set(nearest.territory, nearest);
  }
  return [...found.values()];
}

/**
 * Who receives anyone where one is. What is over, or not known, is left out.
 * @param places ids of territories; the home region when there is none
 */
export function doorsNear<T extends {id: string; closed?: true}>(
  places: readonly string[],
  records: readonly T[],
  territories: readonly Territory[],
): T[] {
  const toDoor = (id: string): T[] => {
    const record = records.find((one) => one.id === id);
    return record && !record.closed ? [record] : [];
  };
  const centres = centresOf(places, territories).map(({id}) => id);
  const doors = doorsAround(centres, territories, toDoor).flatMap((one) => one.doors);
  return [...new Set(doors)].slice(0, DOORS_SHOWN);
}
