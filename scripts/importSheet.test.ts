import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {exportSheet} from './commands/exportSheet';
import {importSheet} from './commands/importSheet';

const VALID = path.resolve('tests/fixtures/contenu/valide');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tableur-'));
  await cp(VALID, folder, {recursive: true});
});

afterEach(() => rm(folder, {recursive: true}));

const run = (...args: string[]) => importSheet(args, {}, folder);
const entry = (id: string) => path.join(folder, 'data/ressources', `${id}.md`);

/** The workbook of the directory, changed. */
async function workbook(change: (sheet: ExcelJS.Worksheet, columnOf: (title: string) => number) => void) {
  const file = path.join(folder, 'r.xlsx');
  await exportSheet([file], {}, folder);
  const made = new ExcelJS.Workbook();
  await made.xlsx.readFile(file);
  const sheet = made.getWorksheet('Ressources') as ExcelJS.Worksheet;
  const titles = (sheet.getRow(1).values as string[]).map((title) => title?.replace('\u00a0*', ''));
  change(sheet, (title) => titles.indexOf(title));
  await made.xlsx.writeFile(file);
  return file;
}

/** Copies the first entry to the next row, under another name. */
const copied =
  (name: string, changes: Record<string, string> = {}) =>
  (sheet: ExcelJS.Worksheet, columnOf: (title: string) => number) => {
    const own = {
      Nom: name,
      Identifiant: '',
      Statut: 'À confirmer',
      Confiance: 'moyenne',
      'Page officielle': 'https://atelier.example.org',
      ...changes,
    };
    sheet.getRow(4).values = sheet.getRow(3).values;
    for (const [title, value] of Object.entries(own)) sheet.getCell(4, columnOf(title)).value = value;
    sheet.getCell(4, columnOf('Sources – Adresse')).value = 'https://fonds.example.org/criteres';
    sheet.getCell(4, columnOf('Sources – Ce qu’elle appuie')).value = 'Critères et montants';
  };

describe('npm run import', () => {
  it('writes a file for each new row, where it is told', async () => {
    const file = await workbook(copied('Atelier du Quai'));
    const {code, stdout} = await run(file, '--sortie', 'sortie');
    expect(stdout).toContain('1\u00a0nouvelle fiche sans erreur');
    expect(stdout).toContain('1\u00a0fichier écrit dans «\u00a0sortie\u00a0»\u00a0: atelier-du-quai.md');
    expect(code).toBe(0);
    expect(await readdir(path.join(folder, 'sortie'))).toEqual(['atelier-du-quai.md']);
    expect(await readdir(path.join(folder, 'data/ressources'))).toEqual(['fonds-essai.md']);
  });

  it('says faults by sheet, line and column, and writes nothing of the row', async () => {
    const file = await workbook(copied('Atelier du Quai', {Résumé: 'Trop court'}));
    const {code, stdout} = await run(file);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /erreur {2}Ressources, ligne 4, colonne [A-Z]+ \(Résumé\)\u00a0: «\u00a0Résumé\u00a0» a 10/,
    );
    expect(stdout).toContain('Aucun fichier écrit.');
    expect(await readdir(path.join(folder, 'data/ressources'))).toEqual(['fonds-essai.md']);
  });

  it('writes over an entry only when it is told to, and says what changes', async () => {
    const file = await workbook((sheet, columnOf) => {
      sheet.getCell(3, columnOf('Sigle')).value = 'FDX';
    });
    const before = await readFile(entry('fonds-essai'), 'utf8');
    const kept = await run(file);
    expect(kept.stdout).toContain('Sigle\u00a0: FDE → FDX');
    expect(kept.stdout).toContain('--remplacer');
    expect(await readFile(entry('fonds-essai'), 'utf8')).toBe(before);
    const {code} = await run(file, '--remplacer');
    expect(code).toBe(0);
    expect(await readFile(entry('fonds-essai'), 'utf8')).toContain('sigle: FDX');
  });

  it('refuses what is no workbook', async () => {
    const file = path.join(folder, 'liste.csv');
    await writeFile(file, 'Nom;Résumé');
    expect(await run(file)).toMatchObject({code: 1, stdout: expect.stringContaining('(.csv)') as string});
  });

  it('says how it is used', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--sortie') as string,
    });
    for (const args of [
      [],
      ['a.xlsx', 'b.xlsx'],
      ['--zut'],
      ['absent.xlsx'],
      ['r.xlsx', '--data', 'absent'],
    ]) {
      const {code, stderr} = await run(...args);
      expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
    }
  });
});

describe('npm run export:sheet', () => {
  it('says how it is used', async () => {
    expect(await exportSheet([], {}, folder)).toMatchObject({code: 2});
    expect(await exportSheet(['x/y.xlsx'], {}, folder)).toMatchObject({code: 2});
  });
});
