import {execFileSync} from 'node:child_process';
import {cpus} from 'node:os';
import {ROOT} from '../paths';
import type {Machine} from './run';

/** Where and on what a run was made. */
export function machine(chromium: string, load: readonly number[]): Machine {
  const git = (...args: string[]) => execFileSync('git', args, {cwd: ROOT, encoding: 'utf8'}).trim();
  const isModified =
    git('status', '--porcelain', '--', 'src', 'data', 'docs', 'bench', ':!bench/resultats.md') !== '';
  const [cpu] = cpus();
  return {
    commit: git('rev-parse', '--short=12', 'HEAD') + (isModified ? ' (modifié)' : ''),
    date: new Date().toISOString().slice(0, 10),
    cores: `${cpus().length} cœurs (${cpu?.model ?? 'modèle inconnu'})`,
    node: process.version.slice(1),
    chromium,
    load,
  };
}
