/** True for two values read from files that say the same, whatever the order of their keys. A key without value is absent. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, rank) => sameData(item, b[rank]));
  }
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    sameData(valueOf(a, key), valueOf(b, key)),
  );
}

/** What a record holds under a key of its own. */
export function valueOf(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;
}
