import type {Problem} from '../../model/problem';
import {count} from '../words';
import type {RulePage} from './rulePages';

/** What a run found, for any of the reporters. */
export interface Report {
  /** How many files were read. */
  files: number;
  problems: Problem[];
  /** Absent when no site is known, whose pages explain the rules. */
  rulePage?: RulePage | undefined;
  /** Says which problems are shown on their line by a reporter that can; all of them when absent. */
  isOnChange?(problem: Problem): boolean;
}

/** « 391 fichiers lus : aucune erreur. » */
export function summary({files, problems}: Report): string {
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const warnings = problems.length - errors;
  const found = [
    errors === 0 ? 'aucune erreur' : count(errors, 'erreur'),
    ...(warnings === 0 ? [] : [count(warnings, 'avertissement')]),
  ];
  return `${count(files, 'fichier lu', 'fichiers lus')}\u00a0: ${found.join(', ')}.`;
}

/** « erreur » or « avertissement ». */
export function severityName({severity}: Problem): string {
  return severity === 'error' ? 'erreur' : 'avertissement';
}

/** Errors, then warnings; in each, the order they came in. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
  return [
    ...problems.filter(({severity}) => severity === 'error'),
    ...problems.filter(({severity}) => severity === 'warning'),
  ];
}

/** The other places of a problem, one a line: « data/ressources/acet.md:5:6 : la même adresse ». */
export function relatedPlaces({related = []}: Problem): string[] {
  return related.map(({file, line, column, message}) => `${file}:${line}:${column}\u00a0: ${message}`);
}
