import ExcelJS from 'exceljs';
import {strToU8, zipSync} from 'fflate';
import {beforeAll, describe, expect, it} from 'vitest';
import {sheetForm} from '../../src/contribution/sheet/form';
import {checkSheet} from '../../src/contribution/sheet/checkSheet';
import {openWorkbook} from '../../src/contribution/sheet/workbookFile';
import {workbookPlan} from '../../src/contribution/sheet/workbookPlan';
import {toPlannedWorkbook} from '../../src/exports/plannedWorkbook';
import {realContent, realFiles} from '../realContent';

/* The workbook to fill is read back by another library than the one that wrote it. */

let bytes: Uint8Array;
let workbook: ExcelJS.Workbook;

beforeAll(async () => {
  const {vocabularies} = await realContent();
  const plan = workbookPlan({scope: 'form', entries: [], vocabularies, site: 'Essai'});
  bytes = await toPlannedWorkbook(plan, {creator: 'Essai', day: '2026-11-30'});
  workbook = await read(bytes);
});

async function read(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const made = new ExcelJS.Workbook();
  await made.xlsx.load(file.slice().buffer);
  return made;
}

async function written(made: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await made.xlsx.writeBuffer());
}

function sheetOf(made: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = made.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
}

/** Rank of a column, from 1, by its title. */
function columnOf(sheet: ExcelJS.Worksheet, title: string): number {
  const titles = sheet.getRow(1).values as string[];
  return titles.findIndex((cell) => cell?.replace('\u00a0*', '') === title);
}

describe('the workbook to fill', () => {
  it('has a sheet of resources, one for each list, the values and a help', () => {
    const {lists} = sheetForm('form');
    expect(workbook.worksheets.map(({name}) => name)).toEqual([
      'Ressources',
      ...lists.map(({name}) => name),
      'Valeurs',
      'Aide',
    ]);
    expect(lists.map(({name}) => name)).toContain('Sources');
  });

  it('has a column for all that the form asks, and none for what it does not', () => {
    const titles = (sheetOf(workbook, 'Ressources').getRow(1).values as string[]).filter(Boolean);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles[0]).toBe('Nom\u00a0*');
    expect(titles).toContain('Identifiant');
    expect(titles).not.toContain('Anciens identifiants');
  });

  it('speaks of no file, no mark of the format', () => {
    for (const {name} of [sheetForm('form'), ...sheetForm('form').lists]) {
      const said = JSON.stringify(sheetOf(workbook, name).getRow(2).values);
      expect(said).not.toMatch(/`|\*\*|\.yaml|\.md\b|entre guillemets/);
    }
  });

  it('offers the names of its lists, in cells that keep what is typed', async () => {
    const sheet = sheetOf(workbook, 'Ressources');
    const cell = sheet.getCell(4, columnOf(sheet, 'Type de ressource'));
    const [, column = '', first, last] = /^Valeurs!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(
      String(cell.dataValidation.formulae[0]),
    ) as string[];
    const values = sheetOf(workbook, 'Valeurs');
    const offered = Array.from(
      {length: Number(last) - Number(first) + 1},
      (_, rank) => values.getCell(`${column}${Number(first) + rank}`).text,
    );
    const {vocabularies} = await realContent();
    expect(offered).toEqual(vocabularies.types.map(({nom}) => nom));
    expect(cell.numFmt).toBe('@');
  });

  it('shows an example that is not read', async () => {
    expect(sheetOf(workbook, 'Ressources').getCell('A3').text).toContain('EXEMPLE (ligne non lue)');
    const opened = await openWorkbook('a.xlsx', bytes);
    const checked = 'workbook' in opened ? checkSheet(opened.workbook, await context()) : undefined;
    expect(checked?.rows).toEqual([]);
    expect(checked?.findings.map(({message}) => message).join()).toContain('aucune ressource');
  });

  it('is made of the same bytes each time', async () => {
    const {vocabularies} = await realContent();
    const plan = workbookPlan({scope: 'form', entries: [], vocabularies, site: 'Essai'});
    expect(await toPlannedWorkbook(plan, {creator: 'Essai', day: '2026-11-30'})).toEqual(bytes);
  });
});

async function context() {
  const found = await realFiles();
  return {
    vocabularyFiles: found.filter(({place}) => place.kind === 'vocabulaire'),
    others: found.filter(({place}) => place.kind === 'ressource'),
    published: {sheets: []},
    today: '2026-11-30',
  };
}

describe('a workbook that people have filled', () => {
  it('says what failed in its formulas, and the same in each row of merged cells', async () => {
    const made = await read(bytes);
    const sheet = sheetOf(made, 'Ressources');
    sheet.getCell('A4').value = 'Atelier du Quai';
    sheet.getCell('B4').value = {formula: '1/0', result: {error: '#DIV/0!'}};
    const sources = sheetOf(made, 'Sources');
    sources.getCell('A4').value = 'Atelier du Quai';
    sources.mergeCells('A4:A5');
    sources.getCell('B4').value = 'https://a.example.org';
    sources.getCell('B5').value = {text: 'https://b.example.org', hyperlink: 'https://b.example.org'};
    const opened = await openWorkbook('a.xlsx', await written(made));
    if ('refusal' in opened) throw new Error(opened.refusal.message);
    const rows = (name: string) => opened.workbook.sheets.find((one) => one.name === name)?.rows ?? [];
    expect(rows('Ressources')[3]?.slice(0, 2)).toEqual(['Atelier du Quai', '#DIV/0!']);
    expect(
      rows('Sources')
        .slice(3, 5)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['Atelier du Quai', 'https://a.example.org'],
      ['Atelier du Quai', 'https://b.example.org'],
    ]);
  });

  it('gives dates whatever the time zone', async () => {
    const made = await read(bytes);
    const cell = sheetOf(made, 'Avis').getCell('B4');
    cell.value = new Date(Date.UTC(2026, 11, 20));
    cell.numFmt = 'yyyy-mm-dd';
    const opened = await openWorkbook('a.xlsx', await written(made));
    const rows = 'workbook' in opened ? opened.workbook.sheets.find(({name}) => name === 'Avis')?.rows : [];
    expect(rows?.[3]?.[1]).toEqual(new Date(Date.UTC(2026, 11, 20)));
  });
});

describe('what is no such workbook', () => {
  const zip = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  it.each<[string, string, Uint8Array, string]>([
    ['a CSV', 'liste.csv', strToU8('Nom;Résumé\nAtelier;Prête'), 'est un texte (.csv)'],
    [
      'an old Excel',
      'liste.xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'ancien format d’Excel',
    ],
    ['OpenDocument', 'liste.ods', zip({mimetype: 'x', 'content.xml': '<a/>'}), 'OpenDocument (.ods)'],
    ['a binary workbook', 'liste.xlsb', zip({'xl/workbook.bin': 'x'}), '(.xlsb)'],
    ['another archive', 'liste.docx', zip({'word/document.xml': '<a/>'}), 'n’est pas un classeur Excel'],
    ['an image', 'photo.png', new Uint8Array([0x89, 0x50, 0, 0, 1]), 'n’est pas un classeur Excel'],
    ['nothing', 'vide.xlsx', new Uint8Array(), 'est vide'],
    ['a cut file', 'coupe.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'est abîmé'],
    ['a faulty workbook', 'faux.xlsx', zip({'xl/workbook.xml': '<workbook>'}), 'est abîmé'],
    ['a huge file', 'gros.xlsx', new Uint8Array(15_000_001).fill(0x50), 'est trop gros'],
  ])('%s is refused, with how to go on', async (_, name, file, sentence) => {
    const opened = await openWorkbook(name, file);
    const refusal = 'refusal' in opened ? opened.refusal : undefined;
    expect(refusal?.message).toContain(`«\u00a0${name}\u00a0»`);
    expect(refusal?.message).toContain(sentence);
    expect(refusal?.help).toMatch(/\S/);
  });

  it('is refused when a small file holds too much', async () => {
    const part = new Uint8Array(160_000_000);
    const bomb = zipSync({'xl/workbook.xml': strToU8('<a/>'), 'xl/worksheets/sheet1.xml': part}, {level: 1});
    expect(bomb.length).toBeLessThan(15_000_000);
    const opened = await openWorkbook('bombe.xlsx', bomb);
    expect('refusal' in opened && opened.refusal.message).toContain('trop gros une fois ouvert');
  });
});
