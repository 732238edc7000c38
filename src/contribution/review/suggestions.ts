import type {CheckedFile} from '../../content/rule';
import type {Fix, Problem} from '../../model/problem';
import type {Suggestion} from './facts';
import {cutLine} from './facts';

/** Values that YAML reads as they are written, in a list or alone. */
const PLAIN = /^(?:[a-z0-9]+(?:[-_][a-z0-9]+)*|https?:\/\/[^\s#,[\]{}'"`|]+)$/;

/**
 * The line as it would be once a problem is mended; `undefined` when it is not clear. What mends it for sure goes first;
 * else, what it suggests, where one plain value on one line takes the place of another.
 */
export function suggestionFor(problem: Problem, file: CheckedFile): Suggestion | undefined {
  const change = problem.fix ?? suggestedChange(problem, file);
  if (!change || change.line !== change.endLine || /[\r\n]/.test(change.text)) return undefined;
  const line = file.lines.textOf(change.line);
  const text = `${line.slice(0, change.column - 1)}${change.text}${line.slice(change.endColumn - 1)}`;
  if (text === line || text.length > 2000) return undefined;
  return {file: file.path, line: change.line, text, message: cutLine(problem.message)};
}

function suggestedChange({suggestion, ...place}: Problem, file: CheckedFile): Fix | undefined {
  const {line, column, endLine, endColumn} = place;
  if (suggestion === undefined || line !== endLine || !PLAIN.test(suggestion)) return undefined;
  const old = file.lines.textOf(line).slice(column - 1, endColumn - 1);
  if (old.trim() === '' || /['"[\]{}#|>&*!%`]/.test(old) || old.includes(': ')) return undefined;
  return {line, column, endLine, endColumn, text: suggestion};
}
