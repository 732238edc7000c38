import path from 'node:path';
import type {ProjectFolders} from '../project';
import {shownPath} from '../folder';
import {quote} from '../words';
import {git, GitFault, gitText} from './git';
import {touchedLines} from './touchedLines';

/** What the files of a project became since another version of it. */
export interface Changes {
  /** Files that were added, changed or taken away, as problems name them, with what they held before. */
  before: ReadonlyMap<string, Uint8Array | undefined>;
  /** True when a line of a file was written since. */
  isTouched(file: string, line: number): boolean;
}

/**
 * What changed in the data and the guide between the point where `base` was left and the files as they are now, those that
 * git does not follow yet included. Throws a `GitFault` when git cannot say.
 */
export async function changesSince(
  base: string,
  {data, guide}: ProjectFolders,
  cwd: string,
): Promise<Changes> {
  const top = await gitText(cwd, ['rev-parse', '--show-toplevel']);
  if (top === undefined)
    throw new GitFault(
      'Ce dossier n’est pas suivi par git\u00a0: l’option --changed ne peut pas dire ce qui a changé.',
    );
  const commit = await gitText(cwd, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${base}^{commit}`,
  ]);
  if (commit === undefined)
    throw new GitFault(
      `Git ne connaît pas ${quote(base)}\u00a0: donnez une branche ou une version que ce dépôt contient («\u00a0git fetch\u00a0» va chercher celles qui manquent).`,
    );
  const fork = await gitText(cwd, ['merge-base', commit, 'HEAD']);
  if (fork === undefined)
    throw new GitFault(
      `Les fichiers d’ici et ${quote(base)} n’ont pas de version commune; git n’a peut-être pas toute l’histoire.`,
    );
  const folders = [data, guide];
  const diff = ['diff', '--no-renames', '--no-ext-diff', '--no-color', '--ignore-submodules', fork];
  const [changed = '', added = '', lines = ''] = await Promise.all([
    gitText(top, [...diff, '--name-only', '-z', '--', ...folders]),
    gitText(top, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...folders]),
    gitText(top, [...diff, '--unified=0', '--src-prefix=a/', '--dst-prefix=b/', '--', ...folders]),
  ]);
  const touched = touchedLines(lines);
  const files = new Map<string, {bytes?: Uint8Array; lines?: ReadonlySet<number>}>();
  for (const file of new Set([...changed.split('\0'), ...added.split('\0')].filter(Boolean))) {
    const {code, stdout} = await git(top, ['cat-file', 'blob', `${fork}:${file}`]);
    const written = touched.get(file);
    files.set(shownPath(path.join(top, file), cwd), {
      ...(code === 0 && {bytes: new Uint8Array(stdout)}),
      ...(written && {lines: written}),
    });
  }
  return {
    before: new Map([...files].map(([file, {bytes}]) => [file, bytes])),
    isTouched(file, line) {
      const found = files.get(file);
      // A file that is new, or whose name git writes in another way, is touched whole.
      return found !== undefined && (found.lines?.has(line) ?? true);
    },
  };
}
