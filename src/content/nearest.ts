import {fold} from './fold';

/** One value of a closed list, with other ways people say it. */
export interface Candidate {
  id: string;
  labels?: readonly string[];
}

/**
 * Fewest insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`
 * (Damerau-Levenshtein, optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The id that was most likely meant: a label typed for its id, else the nearest spelling; `undefined` when none is near. */
export function nearest(text: string, candidates: readonly Candidate[]): string | undefined {
  const typed = fold(text);
  const spelled = candidates.flatMap(({id, labels = []}) =>
    [id, ...labels].map((form) => ({id, form: fold(form)})),
  );
  const exact = spelled.find(({form}) => form === typed);
  if (exact) return exact.id;
  const tolerance = typed.length < 4 ? 1 : typed.length < 8 ? 2 : 3;
  let best: {id: string; distance: number} | undefined;
  for (const {id, form} of spelled) {
    if (Math.abs(form.length - typed.length) > tolerance) continue;
    const distance = editDistance(typed, form);
    // A word of three letters is not « near » another that shares one letter with it.
    if (distance <= tolerance && distance * 2 < form.length && distance < (best?.distance ?? Infinity)) {
      best = {id, distance};
    }
  }
  return best?.id;
}
