import {everyValue} from '../../content/data';
import type {ParsedFile} from '../../content/document';
import type {Point, Range} from '../../content/lines';
import type {Path} from '../../content/yaml';
import type {Problem} from '../../model/problem';

/** A problem, and the field of the entry that it is about. */
export interface PlacedProblem {
  problem: Problem;
  /** Keys and ranks that lead to the field; empty for the whole entry. */
  path: Path;
  /** Heading of the part of the text that it is about. */
  heading?: string;
}

/** The rule whose message speaks of a line to add; it names the key in `expected`. */
export const MISSING = 'cle-manquante';

/** Finds the field that each problem of a file is about, by where it stands. */
export function placedProblems(problems: readonly Problem[], file: ParsedFile): PlacedProblem[] {
  const places = placesOf(file);
  return problems.map((problem) => {
    const heading = headingAt(problem, file);
    if (heading !== undefined) return {problem, path: [], heading};
    if (problem.rule === MISSING && problem.expected !== undefined) {
      // It stands where its group starts, as the first value of the group does.
      const [group = []] = places.filter(({start}) => isAt(start, problem)).map(({path}) => path);
      return {problem, path: [...group, problem.expected]};
    }
    const [path = []] = places
      .filter(({start, end}) => isBefore(start, problem) && isBefore(problem, end))
      .map((place) => place.path)
      .sort((a, b) => b.length - a.length);
    return {problem, path};
  });
}

interface ValuePlace {
  path: Path;
  start: Point;
  end: Point;
}

/** Where each value stands, its key included. */
function placesOf({yaml, lines}: ParsedFile): ValuePlace[] {
  if (!yaml) return [];
  return everyValue(yaml.data).flatMap(({path}) => {
    const located = path.length > 0 ? yaml.locate(path) : undefined;
    if (!located) return [];
    const [start, end]: Range = [located.key?.[0] ?? located.value[0], located.value[1]];
    return [{path, start: lines.pointAt(start), end: lines.pointAt(Math.max(start, end))}];
  });
}

type Spot = Pick<Point, 'line' | 'column'>;

function isAt(a: Spot, b: Spot): boolean {
  return a.line === b.line && a.column === b.column;
}

function isBefore(a: Spot, b: Spot): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}

/** The heading above a problem of the text; `undefined` for one of the front matter. */
function headingAt({line}: Problem, {body, lines}: ParsedFile): string | undefined {
  if (!body) return undefined;
  const first = lines.pointAt(body.range[0]).line;
  // The end of the front matter stands for a text that is not there.
  if (line < first) return undefined;
  for (let above = line; above > first; above -= 1) {
    const heading = /^## +(.+?) *$/.exec(lines.textOf(above))?.[1];
    if (heading !== undefined) return heading;
  }
  return '';
}
