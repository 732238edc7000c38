/* What is kept on a device is a tree of JSON objects: two versions of it can be brought together branch by branch. */

export interface Tree {
  readonly [key: string]: unknown;
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when two JSON values say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isTree(one) || !isTree(other)) return false;
  return keysOf(one, other).every((key) => isSame(own(one, key), own(other, key)));
}

/**
 * Both sets of changes made since `base`: each key that only one side has changed is as that side left it. Where both
 * have, `mine` wins, but for what one side took away and the other rewrote: that stays.
 */
export function merge<T extends Tree>(base: T, mine: T, theirs: T): T {
  return mergeValues(base, mine, theirs) as T;
}

function mergeValues(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (!isTree(mine) || !isTree(theirs)) return mine === undefined ? theirs : mine;
  const origin = isTree(base) ? base : {};
  return Object.fromEntries(
    keysOf(theirs, mine).flatMap((key) => {
      const value = mergeValues(own(origin, key), own(mine, key), own(theirs, key));
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function keysOf(one: Tree, other: Tree): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function own(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}
