/**
 * Number of letters to insert, drop, replace or swap with the neighbour to go from `typed` to `word` (optimal string
 * alignment: a transposition counts one), or to the nearest beginning of `word` when `unfinished` is true.
 * Anything above `max` is told as `Infinity`.
 */
export function editDistance(typed: string, word: string, max: number, unfinished = false): number {
  if (typed.length - word.length > max || (!unfinished && word.length - typed.length > max)) return Infinity;
  const width = unfinished ? Math.min(word.length, typed.length + max) : word.length;
  let twoAbove: number[] = [];
  let above = Array.from({length: width + 1}, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
      );
      const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, at(twoAbove, column - 2) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > max) return Infinity;
    twoAbove = above;
    above = current;
  }
  const distance = unfinished ? Math.min(...above) : at(above, width);
  return distance <= max ? distance : Infinity;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
