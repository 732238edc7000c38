import type {Edit} from '../edit';

/** Writes edits into a text; of two that touch, the second is left for another time. */
export function applyEdits<E extends Edit>(text: string, edits: readonly E[]): {text: string; applied: E[]} {
  const applied: E[] = [];
  let written = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    const [start, end] = edit.range;
    if (start < from || (start === from && applied.length > 0)) continue;
    written += text.slice(from, start) + edit.text;
    from = end;
    applied.push(edit);
  }
  return {text: written + text.slice(from), applied};
}
