import type {FieldProblem} from '@site/src/contribution/check/fieldProblems';
import {useFormTools} from './FormContext';
import type {Path} from './path';
import {isUnder} from './path';

/** The rule that an empty answer breaks: who has not come to a question yet has not forgotten it. */
export const MISSING = 'cle-manquante';

/**
 * What is said of an answer now.
 * @param path of the question
 * @param isWhole true when it is one question, whatever it holds; else what is said of its parts is theirs to say
 */
export function useProblems(path: Path, isWhole: boolean): FieldProblem[] {
  const {problems, isShown, isComplete} = useFormTools();
  return problems.filter(
    (problem) =>
      isUnder(problem.path, path) &&
      problem.path.length > 0 &&
      (isWhole || problem.path.length === path.length) &&
      (problem.rule === MISSING ? isComplete : isShown(path)),
  );
}
