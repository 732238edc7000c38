import type {Problem} from '../../model/problem';
import type {Vocabularies} from '../../model/vocabularies';
import {formWords} from './formWords';
import type {PlacedProblem} from './placedProblem';
import {MISSING} from './placedProblem';

/** What the rules say of one answer, in the words of the form. */
export interface FieldProblem extends Pick<Problem, 'severity' | 'rule' | 'message' | 'help'> {
  /** Keys and ranks that lead to the answer; empty for the whole entry. */
  path: PlacedProblem['path'];
  /** Heading of the part of the text that it is about. */
  heading?: string;
}

/** Rules that speak of the file alone: who fills a form has nothing to do about it. */
const OF_THE_FILE = new Set(['nom-de-fichier']);

/** An answer that another one gives: who has given neither is asked for the other. */
const LEADER: Readonly<Record<string, string>> = {etapes: 'besoins'};

/** The problems of a draft as its form says them: keys and ids are named as the form names them. */
export function fieldProblems(
  placed: readonly PlacedProblem[],
  vocabularies: Vocabularies,
  entryName: (id: string) => string | undefined,
): FieldProblem[] {
  const say = formWords(vocabularies, entryName);
  const isMissing = (key: string) =>
    placed.some(({problem: {rule}, path}) => rule === MISSING && path.length === 1 && path[0] === key);
  return placed
    .filter(({problem}) => !OF_THE_FILE.has(problem.rule))
    .filter(({problem: {rule}, path: [key]}) => rule !== MISSING || !isMissing(LEADER[key ?? ''] ?? ''))
    .map(({problem, path, heading}) => ({
      severity: problem.severity,
      rule: problem.rule,
      path,
      ...(heading !== undefined && {heading}),
      ...say(problem),
    }));
}
