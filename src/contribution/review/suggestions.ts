import type {CheckedFile} from '../../content/rule';
import type {Problem} from '../../model/problem';
import type {Suggestion} from './facts';
import {cutLine} from './facts';

/** Values that YAML reads as they are written, in a list or alone. */
const PLAIN = /^(?:[a-z0-9]+(?:[-_][a-z0-9]+)*|https?:\/\/[^\s#,[\]{}'"`|]+)$/;

/**
 * The line as it would be with what a problem suggests; `undefined` when it is not clear. What is replaced is one plain
 * value on one line, by another.
 */
export function suggestionFor(problem: Problem, file: CheckedFile): Suggestion | undefined {
  const {suggestion, line, column, endLine, endColumn, message} = problem;
  if (suggestion === undefined || line !== endLine || !PLAIN.test(suggestion)) return undefined;
  const text = file.lines.textOf(line);
  const old = text.slice(column - 1, endColumn - 1);
  if (old.trim() === '' || /['"[\]{}#|>&*!%`]/.test(old) || old.includes(': ')) return undefined;
  // What follows a key is its colon: a key is replaced by a key, a value by a value.
  const replaced = `${text.slice(0, column - 1)}${suggestion}${text.slice(endColumn - 1)}`;
  if (replaced === text || replaced.length > 2000) return undefined;
  return {file: file.path, line, text: replaced, message: cutLine(message)};
}
