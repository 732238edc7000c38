import type {ParsedFile} from '../../content/document';
import {everyValue} from '../../content/data';
import type {Path} from '../../content/yaml';
import {SECTION_HEADINGS} from '../../model/resource';
import type {Problem} from '../../model/problem';
import type {Written} from './entryText';
import {sectionPath} from './entryText';
import type {CellPlace} from './finding';

/** The cell that a problem of a file comes from; `undefined` when it is the whole row. */
export function cellOf(problem: Problem, file: ParsedFile, {places}: Written): CellPlace | undefined {
  const path = pathOf(problem, file, places);
  const missing = problem.rule === 'cle-manquante' ? missingIn(path, problem.expected, places) : undefined;
  return missing ?? placeOf(path, places);
}

/** The cell of a key that is not there, in the group that a path leads to or in one that holds it. */
function missingIn(path: Path, key: string | undefined, places: Written['places']): CellPlace | undefined {
  if (key === undefined) return undefined;
  for (let length = path.length; length >= 0; length -= 1) {
    const wanted = [...path.slice(0, length), key];
    const found = places.find((known) => startsWith(known.path, wanted));
    if (found) return found.place;
  }
  return undefined;
}

/** The place of a path, else of what holds it, else of the first thing it holds. */
function placeOf(path: Path, places: Written['places']): CellPlace | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const above = path.slice(0, length);
    const exact = places.find((known) => startsWith(known.path, above) && known.path.length === length);
    if (exact) return exact.place;
    const inner = places.find((known) => startsWith(known.path, above));
    if (inner) return inner.place;
  }
  return undefined;
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, rank) => path[rank] === key);
}

/** The deepest value that stands where a problem is, or the part of the text. */
function pathOf(problem: Problem, file: ParsedFile, places: Written['places']): Path {
  const bodyLine = file.body ? file.lines.pointAt(file.body.range[0]).line : Infinity;
  if (problem.line >= bodyLine) return sectionPath(sectionAt(problem, file, places));
  let best: {path: Path; size: number} | undefined;
  for (const {path} of everyValue(file.yaml?.data)) {
    const located = path.length === 0 ? undefined : file.yaml?.locate(path);
    if (!located) continue;
    const start = Math.min(located.key?.[0] ?? located.value[0], located.value[0]);
    const end = Math.max(located.key?.[1] ?? 0, located.value[1]);
    if (!holds(file, [start, end], problem)) continue;
    if (!best || end - start <= best.size) best = {path, size: end - start};
  }
  return best?.path ?? [];
}

function holds(
  {lines}: ParsedFile,
  [start, end]: readonly [number, number],
  {line, column}: Problem,
): boolean {
  const from = lines.pointAt(start);
  const to = lines.pointAt(end);
  const isAfter = line > from.line || (line === from.line && column >= from.column);
  return isAfter && (line < to.line || (line === to.line && column <= to.column));
}

/** The heading over a line of the text; the first of all when nothing stands under it. */
function sectionAt({line, rule}: Problem, {lines}: ParsedFile, places: Written['places']): string {
  const [first] = SECTION_HEADINGS;
  const headings = places.flatMap(({path}) => (path[0] === sectionPath('')[0] ? [String(path[1])] : []));
  const written: string[] = [];
  for (let at = 1; at <= line; at += 1) {
    const heading = /^## +(.*)$/.exec(lines.textOf(at))?.[1]?.trim();
    if (heading !== undefined) written.push(heading);
  }
  if (rule === 'titres' && written[0] !== first) return first;
  return written.filter((heading) => headings.includes(heading)).at(-1) ?? first;
}
