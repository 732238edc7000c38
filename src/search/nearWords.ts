import {sharedLetters} from './frontCoding';

/** Places, in a sorted list, of the words nearest to another, and how many edits away they are. */
export interface NearWords {
  places: number[];
  /** `max` when there is none. */
  distance: number;
}

/**
 * The nearest words within `max` edits (see `editDistance`), of a sorted list. Words that begin alike share the work:
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
  const rows: number[][] = [Array.from({length: width}, (_, column) => column)];
  let distance = max;
  let places: number[] = [];
  let known = '';
  /** Letters of a beginning that no word within reach has; Infinity when the current word is not ruled out. */
  let ruledOut = Infinity;
  let edits = Infinity;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    const shared = sharedLetters(known, word);
    // A word that begins like one that was ruled out is as far as that one.
    if (shared < ruledOut) {
      ruledOut = Infinity;
      known = word;
      edits = unfinished ? lastOf(rows[0]) : Infinity;
      for (let depth = 1; depth <= word.length && ruledOut === Infinity; depth += 1) {
        if (depth > shared) rows[depth] = nextRow(rows, depth, word, typed);
        const row = rows[depth] ?? [];
        if (unfinished) edits = Math.min(edits, lastOf(row));
        if (depth < word.length && Math.min(...row) > distance) ruledOut = depth;
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

function nextRow(rows: readonly number[][], depth: number, word: string, typed: string): number[] {
  const above = rows[depth - 1] ?? [];
  const twoAbove = rows[depth - 2] ?? [];
  const letter = word[depth - 1];
  const row = [depth];
  for (let column = 1; column <= typed.length; column += 1) {
    const same = typed[column - 1] === letter;
    let cost = Math.min(
      (above[column] ?? 0) + 1,
      (row[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + (same ? 0 : 1),
    );
    const swapped = typed[column - 1] === word[depth - 2] && typed[column - 2] === letter;
    if (depth > 1 && column > 1 && swapped) cost = Math.min(cost, (twoAbove[column - 2] ?? 0) + 1);
    row.push(cost);
  }
  return row;
}

function lastOf(row: readonly number[] | undefined): number {
  return row?.at(-1) ?? Infinity;
}
