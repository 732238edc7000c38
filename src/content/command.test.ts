import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
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
      stdout: '24\u00a0fichiers lus\u00a0: aucune erreur.\n',
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
    expect(stdout).toMatch(/25\u00a0fichiers lus\u00a0: 2\u00a0erreurs, 1\u00a0avertissement\.\n$/);
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
