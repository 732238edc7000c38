import {createContext, useContext} from 'react';
import type {FieldProblem} from '@site/src/contribution/check/fieldProblems';
import type {DraftValue} from '@site/src/contribution/draft/values';
import type {Path} from './path';

/** What every question of the form needs. */
export interface FormTools {
  /** What the rules say of the answers. */
  problems: readonly FieldProblem[];
  /** True once one has left a question, or asked for the file: before, nothing is said of it. */
  isShown(path: Path): boolean;
  /** True once one has asked for the file: what is missing is said. */
  isComplete: boolean;
  /** Other entries, to name one. */
  names: readonly {id: string; nom: string}[];
  onChange(path: Path, value: DraftValue | undefined): void;
  onLeave(path: Path): void;
}

export const FormContext = createContext<FormTools | undefined>(undefined);

export function useFormTools(): FormTools {
  const tools = useContext(FormContext);
  if (!tools) throw new Error('A question stands in a form.');
  return tools;
}
