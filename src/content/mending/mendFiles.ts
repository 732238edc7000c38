import type {Problem} from '../../model/problem';
import {checkSome} from '../check';
import {parseFile} from '../document';
import type {Edit} from '../edit';
import type {FoundFile} from '../folder';
import {applyEdits} from './applyEdits';
import {tidyEntry} from './tidyEntry';

/** One fault that was mended. */
export interface Change {
  /** Where it stood when it was mended. */
  line: number;
  column: number;
  rule: string;
  before: string;
  after: string;
}

/** A file that is no longer what it was. */
export interface MendedFile {
  path: string;
  /** All of its new text. */
  text: string;
  changes: Change[];
  /** It was written anew in the one form of its kind. */
  isTidied: boolean;
}

export interface Mending {
  /** The files, those that were mended with their new text. */
  found: FoundFile[];
  mended: MendedFile[];
}

/** Times that a file is read anew: mending a fault may show another. */
const MAX_PASSES = 12;

/**
 * Mends what has exactly one right answer in the files at `paths`, then gives entries and events their one form. Pure. A
 * file that cannot be read is left as it is.
 */
export function mendFiles(found: readonly FoundFile[], paths: ReadonlySet<string>): Mending {
  const files = [...found];
  const mended = new Map<string, MendedFile>();
  let waiting = new Set(paths);
  for (let pass = 0; pass < MAX_PASSES && waiting.size > 0; pass += 1) {
    const problems = checkSome(files, waiting);
    const touched = new Set<string>();
    for (const [rank, file] of files.entries()) {
      if (!waiting.has(file.path)) continue;
      const next = mendOnce(
        file,
        problems.filter((problem) => problem.file === file.path && problem.fix),
      );
      if (!next) continue;
      const {changes, isTidied, text} = next;
      const before = mended.get(file.path);
      files[rank] = {...file, bytes: new TextEncoder().encode(text)};
      mended.set(file.path, {
        path: file.path,
        text,
        changes: [...(before?.changes ?? []), ...changes],
        isTidied: isTidied || before?.isTidied === true,
      });
      touched.add(file.path);
    }
    waiting = touched;
  }
  return {found: files, mended: [...mended.values()]};
}

interface Step {
  text: string;
  changes: Change[];
  isTidied: boolean;
}

/** What can be mended at once; when nothing can, the form of the file. */
function mendOnce(found: FoundFile, problems: readonly Problem[]): Step | undefined {
  const file = parseFile(found);
  if (!isWhole(found)) return undefined;
  const edits = problems.flatMap((problem): (Edit & {problem: Problem})[] => {
    const {fix} = problem;
    if (!fix) return [];
    const end = file.lines.offsetOf({line: fix.endLine, column: fix.endColumn});
    return [{range: [file.lines.offsetOf(fix), end], text: fix.text, problem}];
  });
  const {text, applied} = applyEdits(file.text, edits);
  if (text !== file.text && isWhole({...found, bytes: new TextEncoder().encode(text)})) {
    const changes = applied.map(({range, text: after, problem}) => ({
      line: problem.line,
      column: problem.column,
      rule: problem.rule,
      before: file.text.slice(...range),
      after,
    }));
    return {text, changes, isTidied: false};
  }
  const tidied = tidyEntry(file);
  return tidied === undefined ? undefined : {text: tidied, changes: [], isTidied: true};
}

/** True when the file could be read to its end. */
function isWhole(found: FoundFile): boolean {
  const {unreadable, yaml, place} = parseFile(found);
  return (
    unreadable === undefined &&
    place.kind !== 'inattendu' &&
    yaml?.data !== undefined &&
    yaml.faults.length === 0
  );
}
