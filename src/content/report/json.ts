import type {MendedFile} from '../mending/mendFiles';
import type {Report} from './report';

/** The report as JSON: every key is there, `null` when there is nothing to say. `mended`: what was mended first. */
export function jsonReport({files, problems, rulePage}: Report, mended?: readonly MendedFile[]): string {
  const shown = problems.map((problem) => ({
    file: problem.file,
    line: problem.line,
    column: problem.column,
    endLine: problem.endLine,
    endColumn: problem.endColumn,
    severity: problem.severity,
    rule: problem.rule,
    message: problem.message,
    expected: problem.expected ?? null,
    suggestion: problem.suggestion ?? null,
    help: problem.help ?? null,
    page: rulePage?.(problem.rule) ?? null,
    fix: problem.fix ?? null,
    related: problem.related ?? null,
  }));
  const fixed = mended?.map(({path, changes, isTidied}) => ({file: path, changes, isTidied}));
  return `${JSON.stringify({files, ...(fixed && {fixed}), problems: shown}, null, 2)}\n`;
}
