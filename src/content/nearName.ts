import {editDistance} from '../model/editDistance';

/** Letters of a name below which one slip makes another name. */
const SHORTEST = 6;

/**
 * Two folded names that a reader would take for the same: equal, or one slip of the keyboard apart, two in long ones.
 * « formulaire t4033 » and « formulaire t4034 » are two things.
 */
export function isSlipOf(name: string, other: string): boolean {
  if (name === '' || other === '') return false;
  if (name === other) return true;
  const slips = Math.min(name.length, other.length) < 12 ? 1 : 2;
  if (name.length < SHORTEST || Math.abs(name.length - other.length) > slips) return false;
  if (bitCount(lettersOf(name) ^ lettersOf(other)) > 2 * slips) return false;
  return numbersIn(name) === numbersIn(other) && editDistance(name, other) <= slips;
}

/** The letters of a name, one bit each: names far apart are told by it without being compared. */
function lettersOf(name: string): number {
  let letters = 0;
  for (const letter of name) letters |= 1 << (letter.charCodeAt(0) % 32);
  return letters;
}

function numbersIn(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
