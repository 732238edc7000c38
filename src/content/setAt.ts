import {isRecord} from './data';
import type {Path} from './yaml';

/**
 * Gives a value its place in data; `undefined` takes away what is there. Groups and lists on the way are made, and stand in
 * the place of what is neither.
 */
export function setAt(data: Record<string, unknown>, path: Path, value: unknown): void {
  let holder: Record<string | number, unknown> = data;
  for (const [rank, key] of path.slice(0, -1).entries()) {
    const isList = typeof path[rank + 1] === 'number';
    if (!(isList ? Array.isArray(holder[key]) : isRecord(holder[key]))) {
      if (value === undefined) return;
      holder[key] = isList ? [] : {};
    }
    holder = holder[key] as Record<string | number, unknown>;
  }
  const last = path.at(-1);
  if (last === undefined) return;
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}
