/** A set of entries: a bit for each, by its place in the list. */
export type Bits = Uint32Array;

/** A set of the entries at some places of a list of `size`. */
export function bitsAt(places: Iterable<number>, size: number): Bits {
  const bits = new Uint32Array(Math.ceil(size / 32));
  for (const place of places) bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
  return bits;
}

/** A set of all the entries of a list of `size`. */
export function allBits(size: number): Bits {
  return bitsAt(Array(size).keys(), size);
}

/** What is in some of the sets. */
export function anyOf(sets: readonly Bits[], size: number): Bits {
  const any = bitsAt([], size);
  for (const set of sets) for (let word = 0; word < any.length; word += 1) any[word]! |= set[word] ?? 0;
  return any;
}

/** What is in both. */
export function common(one: Bits, other: Bits): Bits {
  return one.map((word, rank) => word & (other[rank] ?? 0));
}

/** What is in one and not in the other. */
export function less(one: Bits, other: Bits): Bits {
  return one.map((word, rank) => word & ~(other[rank] ?? 0));
}

export function holds(bits: Bits, place: number): boolean {
  return (((bits[place >> 5] ?? 0) >> (place & 31)) & 1) === 1;
}

/** How many are in both. */
export function countCommon(one: Bits, other: Bits): number {
  let count = 0;
  for (let rank = 0; rank < one.length; rank += 1) count += onesIn((one[rank] ?? 0) & (other[rank] ?? 0));
  return count;
}

/** How many bits of a word are set, by adding neighbours. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
