import type {Path} from '../../content/yaml';
import {SECTION_HEADINGS} from '../../model/sectionHeadings';
import type {PlacedProblem} from '../check/placedProblem';
import type {Written} from './entryText';
import {sectionPath} from './entryText';
import type {CellPlace} from './finding';
import {samePath} from './form';

/** The cell that a problem of an entry comes from; `undefined` when it is the whole row. */
export function cellOf({problem, path, heading}: PlacedProblem, written: Written): CellPlace | undefined {
  const isOfText = heading !== undefined;
  return placeOf(isOfText ? sectionPath(sectionOf(problem.rule, heading, written)) : path, written.places);
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

/** The part of the text that has a column, at a heading or above it; the first of all when there is none. */
function sectionOf(rule: string, heading: string, {entry, places}: Written): string {
  const [first] = SECTION_HEADINGS;
  const written = [...entry.body.matchAll(/^## +(.+?) *$/gm)].map(([, title = '']) => title);
  if (rule === 'titres' && written[0] !== first) return first;
  const above = written.slice(0, written.indexOf(heading) + 1);
  return above.findLast((title) => places.some(({path}) => samePath(path, sectionPath(title)))) ?? first;
}
