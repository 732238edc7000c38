import {centresOf, chainOf} from '../model/territory';
import type {Territory} from '../model/vocabularies';

const SHOWN = 3;

/**
 * Who receives anyone where one is: the doors of each place, else of the nearest territory around it that names some. What
 * is over, or not known, is left out.
 * @param places ids of territories; the home region when there is none
 */
export function doorsNear<T extends {id: string; closed?: true}>(
  places: readonly string[],
  records: readonly T[],
  territories: readonly Territory[],
): T[] {
  const openDoors = (territory: string): T[] =>
    (territories.find(({id}) => id === territory)?.porte_d_entree ?? []).flatMap((id) => {
      const record = records.find((one) => one.id === id);
      return record && !record.closed ? [record] : [];
    });
  const doors = centresOf(places, territories).flatMap(
    ({id}) =>
      chainOf(id, territories)
        .map(openDoors)
        .find((some) => some.length > 0) ?? [],
  );
  return [...new Set(doors)].slice(0, SHOWN);
}
