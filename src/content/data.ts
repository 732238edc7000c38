import type {Path} from './yaml';

/** A value of the data and the way to it. */
export interface Visited {
  path: Path;
  value: unknown;
}

/** Every value of some data, the whole first. */
export function* everyValue(value: unknown, path: Path = []): Generator<Visited> {
  yield {path, value};
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* everyValue(item, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* everyValue(item, [...path, key]);
  }
}

/** Every group of keys of some data. */
export function* everyRecord(data: unknown): Generator<{path: Path; value: Record<string, unknown>}> {
  for (const {path, value} of everyValue(data)) {
    if (isRecord(value)) yield {path, value};
  }
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
