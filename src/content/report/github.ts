import type {Problem} from '../../model/problem';
import {inertMarkdown} from '../inertMarkdown';
import type {Report} from './report';
import {errorsFirst, relatedPlaces, severityName, summary} from './report';

/** GitHub takes a summary of at most 1 MiB; what is beyond is cut with a word about it. */
const MAX_SUMMARY = 900_000;

/**
 * The report as workflow commands of GitHub Actions, which show each problem on its line of the pull request. Errors
 * come first, because GitHub keeps ten of them for each step.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(report: Report): string {
  const {isOnChange = () => true} = report;
  const problems = errorsFirst(report.problems);
  const commands = problems.filter(isOnChange).map((problem) => {
    const properties = {
      file: problem.file,
      line: problem.line,
      col: problem.column,
      endLine: problem.endLine,
      endColumn: problem.endColumn,
      title: problem.rule,
    };
    const list = Object.entries(properties).map(
      ([name, value]) => `${name}=${escapeProperty(String(value))}`,
    );
    const text = [
      problem.message,
      ...relatedPlaces(problem).map((place) => `Voir ${place}`),
      problem.help,
      report.rulePage && `Un exemple\u00a0: ${report.rulePage(problem.rule)}`,
    ]
      .filter(Boolean)
      .join('\n');
    return `::${problem.severity} ${list.join(',')}::${escapeData(text)}\n`;
  });
  const others = problems.filter((problem) => !isOnChange(problem)).map(plainLine);
  const title = others.length > 0 ? 'Ailleurs dans les mêmes fichiers\u00a0:\n' : '';
  return `${commands.join('')}${title}${others.join('')}${escapeData(summary(report))}\n`;
}

/** A problem on one line of the log, where nothing can be taken for a command. */
function plainLine(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return `  ${escapeData(`${place}  ${severityName(problem)}  ${problem.message}  (${problem.rule})`)}\n`;
}

/** The whole report as Markdown, for the summary page of the workflow. */
export function githubSummary(report: Report): string {
  const title = `### Contenu\n\n${inertMarkdown(summary(report))}\n`;
  const lines: string[] = [];
  let {length} = title;
  for (const problem of errorsFirst(report.problems)) {
    const line = summaryLine(problem);
    if (length + line.length > MAX_SUMMARY) {
      lines.push(`- … et ${report.problems.length - lines.length} autres.\n`);
      break;
    }
    lines.push(line);
    length += line.length;
  }
  return `${title}${lines.length > 0 ? `\n${lines.join('')}` : ''}\n`;
}

function summaryLine(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const seen = relatedPlaces(problem).map((other) => `; voir ${inertMarkdown(other)}`);
  return `- **${severityName(problem)}** ${inertMarkdown(place)} — ${inertMarkdown(problem.message)} (${problem.rule})${seen.join('')}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
