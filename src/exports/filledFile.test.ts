import {strFromU8, unzipSync} from 'fflate';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import {describe, expect, it} from 'vitest';
import {filledFile} from './filledFile';
import type {FilledRow} from './filledTemplate';
import {form, publication, table} from './fixtures';
import {FILLED_SHEET, SHEETS, TOP_ROWS} from './workbook';

const DAY = '2026-11-30';

async function html(row: FilledRow): Promise<string> {
  const {bytes} = await filledFile(form, [row], publication, DAY);
  return (await mammoth.convertToHtml({buffer: Buffer.from(bytes)})).value;
}

async function workbook(rows: readonly FilledRow[]): Promise<ExcelJS.Workbook> {
  const {bytes} = await filledFile(table, rows, publication, DAY);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

describe('a form that someone has filled', () => {
  it('leaves as a Word document with its answers, and no example', async () => {
    const text = await html({
      ecart: 'Un <écart> & deux lignes.\nLa seconde.',
      role: 'Agit',
      montant: '1,200',
    });
    expect(text).toContain('<h1>Fiche besoin</h1>');
    expect([...text.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, name]) => name)).toEqual([
      'L’écart',
      'Rôle',
      'Montant',
      'Jour',
    ]);
    expect(text).toContain('<p>Un &lt;écart&gt; &amp; deux lignes.</p><p>La seconde.</p>');
    expect(text).toContain('☒ Agit');
    expect(text).toContain('☐ Paie, en partie');
    expect(text).toContain('1\u00a0200\u00a0$');
    expect(text).not.toContain('inventé');
    expect(text).toContain('sous licence CC BY-SA 3.0');
  });

  it('keeps what it cannot read as it was typed, and a choice that is no longer offered', async () => {
    const text = await html({role: 'Ancien', montant: '1 20', jour: 'bientôt'});
    expect(text).toContain('☒ Ancien');
    expect(text).toContain('<p>1 20</p>');
    expect(text).toContain('<p>bientôt</p>');
  });

  it('opens whatever was pasted in it', async () => {
    expect(await html({ecart: 'avant\u0000\u0007\ufffe\ud83dpuis 🌱'})).toContain('avantpuis 🌱');
  });

  it('says when it was filled', async () => {
    const {ending, type, bytes} = await filledFile(form, [{}], publication, DAY);
    expect(ending).toBe('docx');
    expect(type).toMatch(/wordprocessingml/);
    const core = unzipSync(bytes)['docProps/core.xml'];
    expect(core && strFromU8(core)).toContain(`${DAY}T12:00:00Z`);
  });
});

describe('a table that someone has filled', () => {
  const rows: FilledRow[] = [
    {poste: 'Local & <clé>', role: 'Agit', nombre: '2', montant: '1 200,50 $', jour: '2026-12-01'},
    {},
    {poste: '=1+1', montant: 'environ 50', nombre: '(3)', jour: '0026-12-01'},
  ];

  it('leaves as a workbook: numbers as numbers, days as days, texts as texts, no empty row between', async () => {
    const book = await workbook(rows);
    expect(book.worksheets.map(({name}) => name)).toEqual([FILLED_SHEET, SHEETS.manual, SHEETS.lists]);
    const sheet = book.getWorksheet(FILLED_SHEET);
    expect(sheet?.getRow(TOP_ROWS).values).toEqual([undefined, 'Poste', 'Rôle', 'Nombre', 'Montant', 'Jour']);
    expect(sheet?.getRow(TOP_ROWS + 1).values).toEqual([
      undefined,
      'Local & <clé>',
      'Agit',
      2,
      1200.5,
      new Date('2026-12-01T00:00:00Z'),
    ]);
    expect(sheet?.getCell(`D${TOP_ROWS + 1}`).numFmt).toBe('#,##0.00\u00a0"$"');
    const second = sheet?.getRow(TOP_ROWS + 2);
    expect([1, 3, 4, 5].map((column) => second?.getCell(column).value)).toEqual([
      '=1+1',
      -3,
      'environ 50',
      '0026-12-01',
    ]);
  });

  it('has its total under a few rows to go on, and its choices', async () => {
    const sheet = (await workbook(rows)).getWorksheet(FILLED_SHEET);
    const last = TOP_ROWS + 2 + 10;
    expect(sheet?.getRow(last + 1).getCell(4).value).toMatchObject({formula: `SUM(D4:D${last})`});
    expect(sheet?.getCell(`D${last + 1}`).numFmt).toBe('#,##0.00\u00a0"$"');
    expect(sheet?.getCell(`B${last}`).dataValidation).toMatchObject({formulae: ['Listes!$A$2:$A$3']});
  });

  it('refuses a text that Excel would cut', async () => {
    await expect(filledFile(table, [{poste: 'a'.repeat(40_000)}], publication, DAY)).rejects.toThrow(
      RangeError,
    );
  });
});
