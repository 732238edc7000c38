import {execFileSync} from 'node:child_process';
import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {validate} from './command';

const FIXTURES = path.resolve('tests/fixtures/contenu');
const SOUND = path.join(FIXTURES, 'valide');
const FAULTY = 'data/ressources/centre-fautif.md';
let faulty: string;

beforeAll(async () => {
  faulty = await mkdtemp(path.join(os.tmpdir(), 'contenu-'));
  await cp(SOUND, faulty, {recursive: true});
  await cp(path.join(FIXTURES, 'fautes/centre-fautif.md'), path.join(faulty, FAULTY));
});

afterAll(() => rm(faulty, {recursive: true}));

describe('validate', () => {
  it('ends with 0 and one sentence when all is sound', async () => {
    expect(await validate([], {}, SOUND)).toEqual({
      code: 0,
      stdout: '29\u00a0fichiers lus\u00a0: aucune erreur.\n',
      stderr: '',
    });
  });

  it('ends with 1 and shows each fault on its line', async () => {
    const {code, stdout} = await validate([], {}, faulty);
    expect(code).toBe(1);
    expect(stdout).toContain(
      [
        '  6:20  erreur  «\u00a0financment\u00a0» n’est pas une étape connue; vouliez-vous dire «\u00a0financement\u00a0»?  (valeur-hors-liste)',
        '    etapes: [ideation, financment]',
        '                       ^^^^^^^^^^',
      ].join('\n'),
    );
    expect(stdout).toMatch(/30\u00a0fichiers lus\u00a0: 2\u00a0erreurs, 1\u00a0avertissement\.\n$/);
  });

  it('shows only the files asked for, but reads them all', async () => {
    const sound = await validate(['data/ressources/fonds-essai.md'], {}, faulty);
    expect(sound).toMatchObject({code: 0, stdout: '1\u00a0fichier lu\u00a0: aucune erreur.\n'});
    const {code, stdout} = await validate([path.join(faulty, FAULTY), '--format', 'json'], {}, faulty);
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as {files: number; problems: {file: string; rule: string}[]};
    expect(report.files).toBe(1);
    expect(report.problems.map(({file, rule}) => [file, rule])).toEqual([
      [FAULTY, 'adresse-http'],
      [FAULTY, 'valeur-hors-liste'],
      [FAULTY, 'html'],
    ]);
  });

  it('does not call a file sound when its lists cannot be read', async () => {
    const broken = await mkdtemp(path.join(os.tmpdir(), 'contenu-'));
    await cp(SOUND, broken, {recursive: true});
    await writeFile(path.join(broken, 'data/vocabulaires/types.yaml'), '[');
    const {code, stdout} = await validate(['data/ressources/fonds-essai.md'], {}, broken);
    await rm(broken, {recursive: true});
    expect(code).toBe(1);
    expect(stdout).toContain('data/vocabulaires/types.yaml');
  });

  it('takes the folder of the data from the option, then from the environment', async () => {
    const fromOption = await validate(['--data', path.join(SOUND, 'data')], {DATA_DIR: 'rien'}, faulty);
    expect(fromOption.code).toBe(0);
    const fromEnvironment = await validate([], {DATA_DIR: path.join(SOUND, 'data')}, faulty);
    expect(fromEnvironment.code).toBe(0);
  });

  it('gives GitHub its commands and a summary', async () => {
    const {stdout, summary} = await validate(['--format=github'], {}, faulty);
    expect(stdout).toMatch(/^::error file=data\/ressources\/centre-fautif.md,line=6,col=20,/);
    expect(summary).toContain('### Contenu');
  });

  it('says what is wrong with the address of the site', async () => {
    expect(await validate([], {SITE_URL: 'guide'}, SOUND)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('SITE_URL vaut') as string,
    });
  });

  it.each([
    [['--dato', 'x'], 'Option inconnue\u00a0: --dato.\n'],
    [['-x'], 'Option inconnue\u00a0: -x.\n'],
    [['--data'], 'L’option --data attend une valeur.\n'],
    [['--format', 'xml'], 'Format inconnu\u00a0: xml (text, json ou github).\n'],
    [['--data', 'nulle-part'], 'Le dossier «\u00a0nulle-part\u00a0» est introuvable.\n'],
    [['nulle-part.md'], 'Le fichier «\u00a0nulle-part.md\u00a0» est introuvable.\n'],
  ])('ends with 2 and one sentence for %j', async (args, stderr) => {
    expect(await validate(args, {}, SOUND)).toEqual({code: 2, stdout: '', stderr});
  });

  it('explains itself', async () => {
    const {code, stdout} = await validate(['--help'], {}, SOUND);
    expect(code).toBe(0);
    expect(stdout).toContain('npm run validate -- [FICHIERS…]');
  });
});

/** A copy of the sound files, followed by git, in which `data/ressources/fonds-essai.md` is named by another. */
async function repository(): Promise<{folder: string; git: (...args: string[]) => void}> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'contenu-'));
  await cp(SOUND, folder, {recursive: true});
  const identity = [
    '-c',
    'user.name=Essai',
    '-c',
    'user.email=essai@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], {cwd: folder, stdio: 'pipe'});
  git('init', '--quiet', '--initial-branch=principale');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Essai');
  git('checkout', '--quiet', '-b', 'proposition');
  return {folder, git};
}

describe('validate --changed', () => {
  const entry = 'data/ressources/fonds-essai.md';

  it('shows what is wrong in the files that changed, followed by git or not, and nothing else', async () => {
    const {folder, git} = await repository();
    await cp(path.join(FIXTURES, 'fautes/centre-fautif.md'), path.join(folder, FAULTY));
    const {code, stdout} = await validate(['--changed', 'principale'], {}, folder);
    expect(code).toBe(1);
    expect(stdout).toContain('financment');
    expect(stdout).toMatch(/1\u00a0fichier lu\u00a0: 2\u00a0erreurs/);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Faute');
    expect((await validate(['--changed=principale'], {}, folder)).stdout).toBe(stdout);
    expect(await validate(['--changed', 'proposition'], {}, folder)).toMatchObject({
      code: 0,
      stdout: '0\u00a0fichier lu\u00a0: aucune erreur.\n',
    });
    await rm(folder, {recursive: true});
  });

  it('shows what a file taken away breaks elsewhere', async () => {
    const {folder, git} = await repository();
    const other = path.join(folder, 'data/ressources/autre-fonds.md');
    const text = await readFile(path.join(folder, entry), 'utf8');
    const named = text
      .replace(/^type:.*$/m, '$&\norganisme: fonds-essai')
      .replace(/^nom:.*$/m, 'nom: Un tout autre fonds');
    await writeFile(other, named.replace(/https:\/\/[^\s]*/g, '$&/autre'));
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Autre fonds');
    git('branch', 'avant');
    await rm(path.join(folder, entry));
    const {code, stdout} = await validate(['--changed', 'avant', '--format', 'json'], {}, folder);
    const {problems} = JSON.parse(stdout) as {problems: {file: string; rule: string}[]};
    expect(code).toBe(1);
    expect(problems.map(({file, rule}) => [file, rule])).toContainEqual([
      'data/ressources/autre-fonds.md',
      'reference-inconnue',
    ]);
    await rm(folder, {recursive: true});
  });

  it('points, for GitHub, at the lines that were written, and lists the rest', async () => {
    const {folder, git} = await repository();
    await cp(path.join(FIXTURES, 'fautes/centre-fautif.md'), path.join(folder, FAULTY));
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Faute');
    git('branch', 'avant');
    const text = await readFile(path.join(folder, FAULTY), 'utf8');
    await writeFile(path.join(folder, FAULTY), text.replace('financment', 'finnancement'));
    const {code, stdout} = await validate(['--changed', 'avant', '--format', 'github'], {}, folder);
    expect(code).toBe(1);
    expect(stdout.match(/^::\w+ .*$/gm)).toEqual([expect.stringMatching(/^::error file=.*,line=6,/)]);
    expect(stdout).toMatch(/Ailleurs dans les mêmes fichiers\u00a0:\n {2}.*\(html\)\n/);
    expect(stdout).toMatch(/: 2\u00a0erreurs, 1\u00a0avertissement\.\n$/);
    await rm(folder, {recursive: true});
  });

  it('says what is missing when git cannot tell', async () => {
    const {folder} = await repository();
    expect(await validate(['--changed', 'nulle-part'], {}, folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Git ne connaît pas «\u00a0nulle-part\u00a0»') as string,
    });
    await rm(path.join(folder, '.git'), {recursive: true});
    expect(await validate(['--changed', 'principale'], {}, folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('n’est pas suivi par git') as string,
    });
    expect(await validate(['--changed', 'principale', entry], {}, folder)).toMatchObject({code: 2});
    await rm(folder, {recursive: true});
  });
});

describe('validate --fix', () => {
  it('writes what has one right answer, says what it did and what is left', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'contenu-'));
    await cp(faulty, folder, {recursive: true});
    const {code, stdout} = await validate(['--fix'], {}, folder);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '  6:20  «\u00a0financment\u00a0» → «\u00a0financement\u00a0»  (valeur-hors-liste)\n',
    );
    expect(stdout).toMatch(/2\u00a0fichiers corrigés\u00a0: 1\u00a0correction, 1\u00a0mise en forme\.\n/);
    expect(stdout).toMatch(/30\u00a0fichiers lus\u00a0: 1\u00a0erreur, 1\u00a0avertissement\.\n$/);
    const after = await readFile(path.join(folder, FAULTY), 'utf8');
    expect(after).toContain('financement]');
    const again = await validate(['--fix', '--format', 'json', FAULTY], {}, folder);
    expect(JSON.parse(again.stdout)).toMatchObject({fixed: []});
    expect(await readFile(path.join(folder, FAULTY), 'utf8')).toBe(after);
    expect(
      (await readdir(path.join(folder, 'data/ressources'))).filter((name) => name.startsWith('.')),
    ).toEqual([]);
    await rm(folder, {recursive: true});
  });
});
