import path from 'node:path';
import {MAX_BYTES} from '../document';
import {askGit} from './git';

/** One file in one commit. `before` and `after` are the ids of its bytes. */
export interface FileChange {
  /** Path from the folder of the project, with forward slashes. */
  path: string;
  /** Absent for a file that is new. */
  before?: string;
  /** Absent for a file that is taken away. */
  after?: string;
}

/** What one commit of the main line does to the files. */
export interface Commit {
  id: string;
  /** When it was recorded: seconds since 1970. */
  seconds: number;
  changes: FileChange[];
}

export interface History {
  /** The last commit of the project, whatever it changes. */
  head: string;
  /** Those that change the files, latest first. */
  commits: Commit[];
  /** When the first commit that is known was recorded: seconds since 1970. */
  since: number;
}

/** What git writes for a file that is not there. */
const NOTHING = /^0+$/;

/** Marks the line of a commit: no path begins with it. */
const MARK = '\u0001';

/**
 * The recorded history of some folders of a project, along its main line: what a merge brings changes on the day it is
 * merged. `undefined` where there is no history: no git, a copy without it, files that it does not hold, or a shallow copy
 * of a single commit. Of any other shallow copy, the oldest commit is where one starts from, and says nothing by itself.
 * @param root folder of the project
 * @param folders in full; those that stand outside of the project are left out
 */
export async function readHistory(root: string, folders: readonly string[]): Promise<History | undefined> {
  const inside = folders
    .map((folder) => path.relative(root, folder).split(path.sep).join('/'))
    .filter((folder) => folder !== '' && !folder.startsWith('../') && !path.isAbsolute(folder));
  if (inside.length === 0) return undefined;
  const [head, shallow, log] = await Promise.all([
    text(root, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    text(root, ['rev-parse', '--is-shallow-repository']),
    text(root, [
      'log',
      '--first-parent',
      '-m',
      '--root',
      '--raw',
      '--no-abbrev',
      '--no-renames',
      '--no-ext-diff',
      '--relative',
      '-z',
      `--format=${MARK}%H %ct %P`,
      '--',
      ...inside,
    ]),
  ]);
  if (head === undefined || log === undefined) return undefined;
  const commits = parseLog(log);
  const oldest = commits.at(-1);
  if (!oldest) return undefined;
  // In a shallow copy, the oldest commit seems to add all that there was.
  const isStart = shallow?.trim() === 'true' && oldest.isRoot;
  const known = isStart ? commits.slice(0, -1) : commits;
  if (isStart && known.length === 0) return undefined;
  return {
    head: head.trim(),
    commits: known.map(({id, seconds, changes}) => ({id, seconds, changes})),
    since: oldest.seconds,
  };
}

/** The bytes of files, by id, in one process. What is too long for a file of ours, or is not there, is left out. */
export async function readBlobs(root: string, ids: Iterable<string>): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return blobs;
  const output = await askGit(root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  if (!output) return blobs;
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const [id = '', kind, size = ''] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    const length = Number(size);
    if (length <= MAX_BYTES) blobs.set(id, new Uint8Array(output.subarray(at, at + length)));
    at += length + 1;
  }
  return blobs;
}

async function text(root: string, args: readonly string[]): Promise<string | undefined> {
  return (await askGit(root, args))?.toString('utf8');
}

function parseLog(log: string): (Commit & {isRoot: boolean})[] {
  const commits: (Commit & {isRoot: boolean})[] = [];
  const parts = log.split('\0');
  for (let at = 0; at < parts.length; at += 1) {
    const part = (parts[at] ?? '').replace(/^\n/, '');
    if (part.startsWith(MARK)) {
      const [id = '', seconds = '', ...parents] = part.slice(1).split(' ').filter(Boolean);
      commits.push({id, seconds: Number(seconds), changes: [], isRoot: parents.length === 0});
      continue;
    }
    const [, newMode, before, after] = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) /.exec(part) ?? [];
    const file = parts[at + 1];
    if (newMode === undefined || before === undefined || after === undefined || file === undefined) continue;
    at += 1;
    commits.at(-1)?.changes.push({
      path: file,
      ...(!NOTHING.test(before) && {before}),
      // A link is no file of ours.
      ...(!NOTHING.test(after) && newMode.startsWith('100') && {after}),
    });
  }
  return commits;
}
