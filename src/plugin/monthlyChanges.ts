import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Bytes that the history may print. */
const MOST_OUTPUT = 1 << 28;

/**
 * How many entries changed in each month (AAAA-MM), each once a month, without those that came: the same history always
 * gives the same numbers. Undefined when there is none, or when only its end is there: it would make all look new.
 */
export async function monthlyChanges(dataDir: string): Promise<Record<string, number> | undefined> {
  const git = async (...args: string[]) =>
    (await run('git', ['-C', dataDir, ...args], {maxBuffer: MOST_OUTPUT})).stdout;
  try {
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false') return undefined;
    const log = await git(
      'log',
      '--no-merges',
      '--diff-filter=M',
      '--name-only',
      '--format=%x00%ad',
      '--date=format:%Y-%m',
      '-z',
      '--relative',
      '--',
      path.join(dataDir, 'ressources'),
    );
    return countByMonth(log);
  } catch {
    // No git, or no repository there.
    return undefined;
  }
}

/** Reads « month, then the files of one change », for each change; all is separated by zeros. */
function countByMonth(log: string): Record<string, number> {
  const changed = new Map<string, Set<string>>();
  let files: Set<string> | undefined;
  for (const part of log.split('\0').map((text) => text.trim())) {
    if (/^\d{4}-\d{2}$/.test(part)) {
      files = changed.get(part) ?? new Set();
      changed.set(part, files);
    } else if (part !== '') files?.add(part);
  }
  return Object.fromEntries([...changed].sort().map(([month, names]) => [month, names.size]));
}
