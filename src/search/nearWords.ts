import {sharedLetters} from './frontCoding';

/** Places, in a sorted list, of the words nearest to another, and how many edits away they are. */
export interface NearWords {
  places: number[];
  /** `max` when there is none. */
  distance: number;
}

/**
 * The nearest words within `max` edits (an insertion, a deletion, a substitution or a transposition), of a sorted list. Words that begin alike share the work:
 * the rows of the table stay for the letters shared with the word before, and a beginning that is already too far
 * rules out all the words that have it.
 */
export function nearWords(
  words: readonly string[],
  typed: string,
  max: number,
  unfinished: boolean,
): NearWords {
  const width = typed.length + 1;
  /** Row `depth`: edits from each beginning of `typed` to the first `depth` letters of the current word. */
  const rows: Int32Array[] = [Int32Array.from({length: width}, (_, column) => column)];
  let distance = max;
  let places: number[] = [];
  let known = '';
  /** Letters of a beginning that no word within reach has; Infinity when the current word is not ruled out. */
  let ruledOut = Infinity;
  let edits = Infinity;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (!unfinished && Math.abs(word.length - typed.length) > distance) continue;
    const shared = sharedLetters(known, word);
    // A word that begins like one that was ruled out is as far as that one.
    if (shared < ruledOut) {
      ruledOut = Infinity;
      known = word;
      edits = unfinished ? lastOf(rows[0]) : Infinity;
      for (let depth = 1; depth <= word.length && ruledOut === Infinity; depth += 1) {
        const row = (rows[depth] ??= new Int32Array(width));
        if (depth > shared) fillRow(rows, depth, word, typed, max);
        if (unfinished) edits = Math.min(edits, lastOf(row));
        if (depth < word.length && leastOf(row, depth, max) > distance) ruledOut = depth;
      }
      if (!unfinished && ruledOut === Infinity) edits = lastOf(rows[word.length]);
    }
    if (edits < distance) places = [];
    if (edits <= distance) {
      places.push(place);
      distance = edits;
    }
  }
  return {places, distance};
}

/** More edits than anyone asks for. */
const FAR = 1_000;

/** Only what lies within `max` of the diagonal is computed: the rest is farther than `max`, and said to be `FAR`. */
function fillRow(rows: readonly Int32Array[], depth: number, word: string, typed: string, max: number): void {
  const row = rows[depth];
  const above = rows[depth - 1];
  const twoAbove = rows[depth - 2];
  if (!row || !above) return;
  const letter = word.charCodeAt(depth - 1);
  const letterBefore = word.charCodeAt(depth - 2);
  const first = Math.max(1, depth - max);
  const last = Math.min(typed.length, depth + max);
  row[first - 1] = first === 1 ? depth : FAR;
  if (depth + max <= typed.length) above[depth + max] = FAR;
  for (let column = first; column <= last; column += 1) {
    const same = typed.charCodeAt(column - 1) === letter;
    let cost = Math.min(
      (above[column] ?? FAR) + 1,
      (row[column - 1] ?? FAR) + 1,
      (above[column - 1] ?? FAR) + (same ? 0 : 1),
    );
    const swapped = typed.charCodeAt(column - 1) === letterBefore && typed.charCodeAt(column - 2) === letter;
    if (twoAbove && column > 1 && swapped) cost = Math.min(cost, (twoAbove[column - 2] ?? FAR) + 1);
    row[column] = cost;
  }
  if (last < typed.length) row[typed.length] = FAR;
}

function leastOf(row: Int32Array, depth: number, max: number): number {
  let least = FAR;
  for (let column = Math.max(0, depth - max); column <= Math.min(row.length - 1, depth + max); column += 1) {
    least = Math.min(least, row[column] ?? FAR);
  }
  return least;
}

function lastOf(row: Int32Array | undefined): number {
  return row?.at(-1) ?? Infinity;
}
