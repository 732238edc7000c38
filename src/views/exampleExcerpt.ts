import {shown} from '../content/words';

/** A line of a file shown as an example. */
export interface ExcerptLine {
  text: string;
  /** It differs from the other version of the file; the others only say where it stands. */
  isChanged: boolean;
  /** Lines are left out before it. */
  followsGap: boolean;
}

/** It says where a front matter begins, and nothing of a fault. */
const FENCE = '---';

/** Changed lines above which an excerpt is cut: more than a front matter has. */
const MOST_LINES = 24;

/** Characters of a line that are shown: more than a summary has. */
const MOST_CHARACTERS = 200;

/**
 * What two versions of a file do not share, of the first: the lines that differ, under the keys that hold them. With
 * nothing to compare with, the line of the fault.
 * @param line the line of the fault, from 1
 */
export function excerptOf(text: string, other: string | undefined, line?: number): ExcerptLine[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const changed = other === undefined ? [] : changedLines(lines, other.replace(/\n$/, '').split('\n'));
  const isAlone = other === undefined && line !== undefined && lines[line - 1] !== FENCE;
  const wanted = isAlone ? [line - 1] : changed;
  const kept = wanted.filter((index) => (lines[index] ?? '').trim() !== '').slice(0, MOST_LINES);
  const shownLines = [...new Set(kept.flatMap((index) => [...holders(lines, index), index]))].sort(
    (a, b) => a - b,
  );
  const isChanged = new Set(kept);
  return shownLines.map((index, rank) => ({
    text: indented(lines[index] ?? ''),
    isChanged: isChanged.has(index),
    followsGap:
      rank > 0 &&
      lines.slice((shownLines[rank - 1] ?? 0) + 1, index).some((between) => between.trim() !== ''),
  }));
}

/** Ranks of the lines that are not in a longest run common to both, in order. */
function changedLines(lines: readonly string[], others: readonly string[]): number[] {
  const lengths = lines.map(() => Array<number>(others.length).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    for (let j = others.length - 1; j >= 0; j -= 1) {
      const best = lines[i] === others[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      lengths[i]?.splice(j, 1, best);
    }
  }
  const changed: number[] = [];
  for (let i = 0, j = 0; i < lines.length;) {
    if (j < others.length && lines[i] === others[j]) {
      i += 1;
      j += 1;
    } else if (j < others.length && at(i, j + 1) > at(i + 1, j)) j += 1;
    else {
      changed.push(i);
      i += 1;
    }
  }
  return changed;
}

/** Ranks of the lines that hold a line: those above it that stand further to the left, one for each level. */
function holders(lines: readonly string[], index: number): number[] {
  const depth = (rank: number) => /^[ -]*/.exec(lines[rank] ?? '')?.[0].length ?? 0;
  const found: number[] = [];
  let left = /^ /.test(lines[index] ?? '') ? depth(index) : 0;
  for (let rank = index - 1; rank >= 0 && left > 0; rank -= 1) {
    if ((lines[rank] ?? '').trim() === '' || depth(rank) >= left) continue;
    found.push(rank);
    left = depth(rank);
  }
  return found;
}

/** A line as it is, but for what nobody sees, and cut when it is long. */
function indented(line: string): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  return indent + shown(line.slice(indent.length), MOST_CHARACTERS);
}
