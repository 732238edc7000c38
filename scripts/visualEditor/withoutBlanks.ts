type Front = Record<string, unknown>;

/**
 * The values of a form without those that were left empty, which a file leaves out: texts, lists, groups, and boxes that are
 * not ticked (a line that says `false` says nothing here).
 */
export function withoutBlanks(front: Readonly<Front>): Front {
  return Object.fromEntries(
    Object.entries(front).flatMap(([key, value]) => {
      const kept = filled(value);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

function filled(value: unknown): unknown {
  if (value === null || value === undefined || value === false || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  const group = withoutBlanks(value as Front);
  return Object.keys(group).length > 0 ? group : undefined;
}
