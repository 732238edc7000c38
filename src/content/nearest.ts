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
  const spelled = everyForm(candidates);
  const exact = spelled.find(({form}) => form === typed);
  if (exact) return exact.id;
  const tolerance = toleranceOf(typed);
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

/** Below this many characters, a slip makes another word. */
const SHORTEST = 5;

/**
 * The id that can be written without asking: a label typed for its id, else one slip away from what was typed, when no
 * other is near.
 */
export function surelyMeant(text: string, candidates: readonly Candidate[]): string | undefined {
  const typed = fold(text);
  if (typed === '') return undefined;
  const spelled = everyForm(candidates);
  const exact = new Set(spelled.filter(({form}) => form === typed).map(({id}) => id));
  if (exact.size > 0) return exact.size === 1 ? [...exact][0] : undefined;
  if (typed.length < SHORTEST) return undefined;
  const tolerance = toleranceOf(typed);
  const near = spelled.filter(({form}) => editDistance(typed, form, tolerance) <= tolerance);
  const isAlone = new Set(near.map(({id}) => id)).size === 1;
  return isAlone && near.some(({form}) => editDistance(typed, form, 1) <= 1) ? near[0]?.id : undefined;
}

function everyForm(candidates: readonly Candidate[]): {id: string; form: string}[] {
  return candidates.flatMap(({id, labels = []}) => [id, ...labels].map((form) => ({id, form: fold(form)})));
}

function toleranceOf(typed: string): number {
  return typed.length < 4 ? 1 : typed.length < 8 ? 2 : 3;
}
