import type {Problem} from '../../model/problem';
import type {Report} from './report';
import {relatedPlaces, severityName, summary} from './report';
import {whereExplained} from './rulePages';

const INDENT = '    ';
/** Characters of a line that are shown around the fault. */
const WIDTH = 100;
/** Those before it. */
const MARGIN = 30;

/** Text of a line of a file, from 1; `undefined` when it cannot be shown. */
export type LineReader = (file: string, line: number) => string | undefined;

/**
 * The report for a person at a terminal: problems by file, each with its line and a mark under the fault. The help of
 * a rule is given once, and where to read more at the end.
 */
export function textReport(report: Report, lineOf: LineReader): string {
  const explained = new Set<string>();
  const byFile = new Map<string, Problem[]>();
  for (const problem of report.problems) {
    const same = byFile.get(problem.file);
    if (same) same.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  const blocks = [...byFile].map(([file, problems]) => {
    const entries = problems.map((problem) => [
      `  ${problem.line}:${problem.column}  ${severityName(problem)}  ${problem.message}  (${problem.rule})`,
      ...excerpt(problem, lineOf(problem.file, problem.line)),
      ...relatedPlaces(problem).map((place) => `${INDENT}voir ${visible(place)}`),
      ...helpOnce(problem, explained),
    ]);
    return `${visible(file)}\n${entries.flat().join('\n')}\n\n`;
  });
  const more = whereExplained(report.problems, report.rulePage).map((line) => `${line}\n`);
  return `${blocks.join('')}${more.length > 0 ? `${more.join('')}\n` : ''}${summary(report)}\n`;
}

function helpOnce({help}: Problem, explained: Set<string>): string[] {
  if (help === undefined || explained.has(help)) return [];
  explained.add(help);
  return [`${INDENT}→ ${help}`];
}

/** The faulty line, cut around the fault, and a mark under it. */
function excerpt({column, line, endLine, endColumn}: Problem, text: string | undefined): string[] {
  if (text === undefined || text.trim() === '') return [];
  const end = endLine === line ? Math.max(endColumn, column + 1) : text.length + 1;
  const first = Math.max(0, Math.min(column - 1 - MARGIN, text.length - WIDTH));
  const shown = text.slice(first, first + WIDTH);
  const before = first > 0 ? '…' : '';
  const after = first + WIDTH < text.length ? '…' : '';
  const start = column - 1 - first;
  const length = Math.max(1, Math.min(end - column, shown.length - start));
  return [
    `${INDENT}${before}${visible(shown)}${after}`,
    `${INDENT}${' '.repeat(before.length + start)}${'^'.repeat(length)}`,
  ];
}

/** One mark for each character that nobody sees, so that content can neither move the cursor nor the caret. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => '·'.repeat(character.length));
}
