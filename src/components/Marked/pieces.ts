import type {Range} from '@site/src/search/query';

/** A stretch of a text, marked or not. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/**
 * Cuts a text along the stretches to mark. The pieces put together are always the text: a stretch that is out of order or
 * out of the text is left out.
 */
export function pieces(text: string, ranges: readonly Range[]): Piece[] {
  const found: Piece[] = [];
  let done = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > done) found.push({text: text.slice(done, end), isMarked});
    done = Math.max(done, end);
  };
  for (const {start, end} of ranges) {
    if (start < done || end <= start || end > text.length) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return found;
}
