import {editDistance} from '../model/editDistance';
import {fold} from './fold';

/** One value of a closed list, with other ways people say it. */
export interface Candidate {
  id: string;
  labels?: readonly string[];
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
    const distance = editDistance(typed, form, tolerance);
    // A word of three letters is not « near » another that shares one letter with it.
    if (distance <= tolerance && distance * 2 < form.length && distance < (best?.distance ?? Infinity)) {
      best = {id, distance};
    }
  }
  return best?.id;
}
