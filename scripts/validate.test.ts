import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';

const ROOT = path.resolve();
const SOUND = path.join(ROOT, 'tests/fixtures/contenu/valide');

function run(args: string[], env: Record<string, string> = {}) {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const script = path.join(ROOT, 'scripts/validate.ts');
  return spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: SOUND,
    encoding: 'utf8',
    env: {...process.env, ...env},
  });
}

it('gives its outcome to the shell', {timeout: 60_000}, () => {
  expect(run([])).toMatchObject({
    status: 0,
    stdout: '23\u00a0fichiers lus\u00a0: aucune erreur.\n',
    stderr: '',
  });
  expect(run(['--nope'])).toMatchObject({status: 2, stdout: '', stderr: 'Option inconnue\u00a0: --nope.\n'});
});

it('adds to the summary of the workflow', {timeout: 60_000}, () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'contenu-'));
  const file = path.join(folder, 'summary.md');
  const {status} = run(['--format', 'github'], {GITHUB_STEP_SUMMARY: file});
  expect(status).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('aucune erreur');
  rmSync(folder, {recursive: true});
});
