import type {BitReader, BitWriter} from './bits';

/*
 * Ascending numbers under a bound, by interpolative coding (Moffat and Stuiver, « Binary interpolative coding for
 * effective index compression », Information Retrieval 3, 2000): the middle one first, then each half between the
 * bounds that are left. What stands together costs next to nothing.
 */

/** Writes how many numbers there are, then the numbers, all under `bound`. */
export function writeAscending(writer: BitWriter, numbers: readonly number[], bound: number): void {
  writer.gamma(numbers.length);
  writeBetween(writer, numbers, 0, numbers.length, 0, bound - 1);
}

/** Reads what `writeAscending` wrote, with the same bound. */
export function readAscending(reader: BitReader, bound: number): number[] {
  const numbers = new Array<number>(Math.min(reader.gamma(), bound)).fill(0);
  readBetween(reader, numbers, 0, numbers.length, 0, bound - 1);
  return numbers;
}

function writeBetween(
  writer: BitWriter,
  numbers: readonly number[],
  from: number,
  to: number,
  low: number,
  high: number,
): void {
  if (from === to) return;
  const middle = (from + to) >> 1;
  const number = numbers[middle] ?? 0;
  const lowest = low + middle - from;
  writer.below(number - lowest, high - (to - 1 - middle) - lowest + 1);
  writeBetween(writer, numbers, from, middle, low, number - 1);
  writeBetween(writer, numbers, middle + 1, to, number + 1, high);
}

function readBetween(
  reader: BitReader,
  numbers: number[],
  from: number,
  to: number,
  low: number,
  high: number,
): void {
  if (from === to) return;
  const middle = (from + to) >> 1;
  const lowest = low + middle - from;
  const number = lowest + reader.below(high - (to - 1 - middle) - lowest + 1);
  numbers[middle] = number;
  readBetween(reader, numbers, from, middle, low, number - 1);
  readBetween(reader, numbers, middle + 1, to, number + 1, high);
}
