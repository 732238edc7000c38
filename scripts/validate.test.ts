import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {runScript} from '../tests/runScript';

const cwd = path.resolve('tests/fixtures/contenu/valide');

it('gives its outcome to the shell', async () => {
  expect(await runScript('validate', [], {cwd})).toMatchObject({
    code: 0,
    stdout: '29\u00a0fichiers lus\u00a0: aucune erreur.\n',
    stderr: '',
  });
  expect(await runScript('validate', ['--nope'], {cwd})).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'Option inconnue\u00a0: --nope.\n',
  });
});

it('adds to the summary of the workflow', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'contenu-'));
  const file = path.join(folder, 'summary.md');
  const env = {GITHUB_STEP_SUMMARY: file};
  const {code} = await runScript('validate', ['--format', 'github'], {cwd, env});
  expect(code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('aucune erreur');
  rmSync(folder, {recursive: true});
});
