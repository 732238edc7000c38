import type {Report} from './report';

/** The report as JSON: every key is there, `null` when there is nothing to say. */
export function jsonReport({files, problems, rulePage}: Report): string {
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
    related: problem.related ?? null,
  }));
  return `${JSON.stringify({files, problems: shown}, null, 2)}\n`;
}
