/** The things of these ids, in the order of the ids; an id that leads nowhere is passed over. */
export function byIds<T extends {id: string}>(ids: readonly string[], things: readonly T[]): T[] {
  return ids.flatMap((id) => things.find((thing) => thing.id === id) ?? []);
}
