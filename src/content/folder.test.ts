import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {readContent} from './index';

it('does not follow a link out of the project', async () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'lien-'));
  try {
    cpSync('tests/fixtures/contenu/valide', cwd, {recursive: true});
    symlinkSync('/etc/hosts', path.join(cwd, 'docs/ideation/hotes.md'));
    const {problems} = await readContent({dataDir: 'data', guideDir: 'docs', cwd});
    expect(problems).toMatchObject([
      {file: 'docs/ideation/hotes.md', line: 1, rule: 'fichier-inattendu', severity: 'error'},
    ]);
  } finally {
    rmSync(cwd, {recursive: true});
  }
});
