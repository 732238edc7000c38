/**
 * The lines that a diff without context (`git diff --unified=0`) writes, by file. Where lines were only taken away, those
 * on both sides of the gap count.
 */
export function touchedLines(diff: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  let lines: Set<number> | undefined;
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) lines = undefined;
    const file = lines ? undefined : /^\+\+\+ b\/(.+?)\t?$/.exec(line)?.[1];
    if (file !== undefined) found.set(file, (lines = new Set()));
    const [, start, length = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === undefined || !lines) continue;
    const first = Number(start);
    if (length === '0') lines.add(Math.max(1, first)).add(first + 1);
    for (let rank = 0; rank < Number(length); rank += 1) lines.add(first + rank);
  }
  return found;
}
