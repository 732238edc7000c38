import type {Path} from './yaml';

/** A value of the data and the way to it. */
export interface Visited {
  path: Path;
  value: unknown;
}

const visited = new WeakMap<object, readonly Visited[]>();

/** Every value of some data, the whole first. The data is walked once, however many rules ask. */
export function everyValue(data: unknown): readonly Visited[] {
  if (typeof data !== 'object' || data === null) return [{path: [], value: data}];
  const known = visited.get(data);
  if (known) return known;
  const found: Visited[] = [];
  visitValue(data, [], found);
  visited.set(data, found);
  return found;
}

function visitValue(value: unknown, path: Path, found: Visited[]): void {
  found.push({path, value});
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitValue(item, [...path, index], found);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) visitValue(item, [...path, key], found);
  }
}

/** Every group of keys of some data. */
export function everyRecord(data: unknown): {path: Path; value: Record<string, unknown>}[] {
  return everyValue(data).flatMap(({path, value}) => (isRecord(value) ? [{path, value}] : []));
}

/** The items of a list; none when it is not a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The items of a list that are groups of keys; none when it is not a list. */
export function records(value: unknown): Record<string, unknown>[] {
  return listOf(value).filter(isRecord);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
