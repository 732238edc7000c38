import type {Problem} from '../../model/problem';
import {checkFiles} from '../check';
import type {FoundFile} from '../folder';
import type {Changes} from './changesSince';

/**
 * The problems of the files that changed, and those that the change makes elsewhere: an entry that names one that was
 * taken away, a value that is no longer in its list. `placeOf` says what a path is.
 */
export function newProblems(
  found: readonly FoundFile[],
  {before}: Pick<Changes, 'before'>,
  placeOf: (file: string) => FoundFile['place'] | undefined,
): Problem[] {
  const {problems} = checkFiles([...found]);
  const inChanged = problems.filter(({file}) => before.has(file));
  const elsewhere = problems.filter(({file}) => !before.has(file));
  if (before.size === 0 || elsewhere.length === 0) return inChanged;
  const known = new Set(checkFiles(asBefore(found, before, placeOf)).problems.map(keyOf));
  return problems.filter((problem) => before.has(problem.file) || !known.has(keyOf(problem)));
}

function asBefore(
  found: readonly FoundFile[],
  before: Changes['before'],
  placeOf: (file: string) => FoundFile['place'] | undefined,
): FoundFile[] {
  const files = new Map(found.map((file) => [file.path, file]));
  for (const [file, bytes] of before) {
    const place = files.get(file)?.place ?? placeOf(file);
    if (bytes && place) files.set(file, {path: file, place, bytes});
    else files.delete(file);
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function keyOf({file, line, column, rule, message}: Problem): string {
  return JSON.stringify([file, line, column, rule, message]);
}
