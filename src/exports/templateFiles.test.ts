import {strFromU8, unzipSync} from 'fflate';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import {describe, expect, it, vi} from 'vitest';
import {form, publication, table} from './fixtures';
import {templateFiles} from './templateFiles';
import {EMPTY_ROWS, SHEETS, TOP_ROWS} from './workbook';

/* The files are read back by other libraries than those that wrote them. */

async function fileOf(template: typeof form, ending: string): Promise<Uint8Array> {
  const file = (await templateFiles(template, publication)).find((made) => made.ending === ending);
  if (!file) throw new Error(`No .${ending} file.`);
  return file.bytes;
}

function part(archive: Uint8Array, name: string): string {
  const bytes = unzipSync(archive)[name];
  if (!bytes) throw new Error(`No ${name}.`);
  return strFromU8(bytes);
}

describe('a form', () => {
  it('gives a Word document only', async () => {
    expect((await templateFiles(form, publication)).map(({ending}) => ending)).toEqual(['docx']);
  });

  it('has real headings, its fields with room to write, its example, and says what one may do with it', async () => {
    const bytes = await fileOf(form, 'docx');
    const {value: html} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)});
    expect(html).toContain('<h1>Fiche besoin</h1>');
    expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text)).toEqual([
      'Quand l’utiliser',
      'Comment l’utiliser',
      'À remplir',
      'Exemple inventé',
    ]);
    expect([...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, text]) => text)).toEqual([
      'L’écart',
      'Rôle',
      'Montant',
      'Jour',
    ]);
    expect(html).toContain('Ce qui est et ce qui devrait être.');
    expect(html).toContain('☐ Paie, en partie');
    expect(html).toContain('Un &lt;écart&gt; &amp; deux lignes.');
    expect(html).toContain('1\u00a0234,50\u00a0$');
    expect(html).toContain('1er\u00a0décembre 2026');
    expect(html).toContain('Inspiré de\u00a0: Un canevas (https://exemple.org/canevas).');
    expect(html).toContain('sous licence CC BY-SA 3.0');
    // A table of the form per field, and one for the example: each with a header.
    expect(html.match(/<thead>/g)).toHaveLength(form.champs.length + 1);
  });

  it('starts the example on a new page, and says its title and its language', async () => {
    const bytes = await fileOf(form, 'docx');
    expect(part(bytes, 'word/document.xml')).toMatch(/<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*Exemple inventé/);
    expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-CA"/>');
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:title>Fiche besoin</dc:title>');
    expect(part(bytes, 'word/footer1.xml')).toContain('Guide d’essai · Fiche besoin');
  });
});

describe('a table', () => {
  async function open(): Promise<ExcelJS.Workbook> {
    const workbook = new ExcelJS.Workbook();
    const bytes = await fileOf(table, 'xlsx');
    await workbook.xlsx.load(bytes.slice().buffer);
    return workbook;
  }

  it('gives a workbook with a sheet to fill, an example, a manual and its lists', async () => {
    const workbook = await open();
    expect(workbook.worksheets.map(({name}) => name)).toEqual(Object.values(SHEETS));
    expect(workbook.title).toBe('Budget');
    const manual = workbook.getWorksheet(SHEETS.manual);
    expect(manual?.getCell('A5').value).toBe(table.quand);
  });

  it('keeps its header in sight, over empty rows of the right form', async () => {
    const sheet = (await open()).getWorksheet(SHEETS.form);
    expect(sheet?.views).toMatchObject([{state: 'frozen', ySplit: TOP_ROWS}]);
    expect(sheet?.pageSetup).toMatchObject({
      fitToPage: true,
      fitToWidth: 1,
      paperSize: 1,
      orientation: 'landscape',
    });
    expect(sheet?.getRow(TOP_ROWS).values).toEqual([undefined, 'Poste', 'Rôle', 'Nombre', 'Montant', 'Jour']);
    expect(sheet?.getRow(TOP_ROWS - 1).values).toContain('Ce que l’on paie.');
    const first = sheet?.getRow(TOP_ROWS + 1);
    expect(first?.getCell(1).value).toBeNull();
    expect(first?.getCell(4).numFmt).toBe('#,##0\u00a0"$"');
    expect(first?.getCell(5).numFmt).toBe('yyyy-mm-dd');
    const last = TOP_ROWS + EMPTY_ROWS;
    expect(sheet?.getRow(last + 1).getCell(4).value).toMatchObject({formula: `SUM(D4:D${last})`});
  });

  it('offers the choices, even those that hold a comma', async () => {
    const workbook = await open();
    expect(
      workbook.getWorksheet(SHEETS.form)?.getCell(`B${TOP_ROWS + EMPTY_ROWS}`).dataValidation,
    ).toMatchObject({
      type: 'list',
      formulae: ['Listes!$A$2:$A$3'],
    });
    const lists = workbook.getWorksheet(SHEETS.lists);
    expect(['A1', 'A2', 'A3'].map((cell) => lists?.getCell(cell).value)).toEqual([
      'Rôle',
      'Agit',
      'Paie, en partie',
    ]);
  });

  it('holds the invented example: numbers as numbers, days as days, texts as texts', async () => {
    const sheet = (await open()).getWorksheet(SHEETS.example);
    expect(sheet?.getCell('A1').value).toMatch(/^Exemple inventé/);
    expect(sheet?.getRow(TOP_ROWS + 1).values).toEqual([
      undefined,
      'Local & <clé>',
      'Paie, en partie',
      2,
      1200,
      new Date('2026-12-01T00:00:00Z'),
    ]);
    expect(sheet?.getCell('A5').value).toBe('=1+1');
  });

  it('gives a CSV of its headers, with the mark that Excel needs', async () => {
    const bytes = await fileOf(table, 'csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('Poste;Rôle;Nombre;Montant;Jour\r\n');
  });
});

it.each([form, table])('makes the same bytes from the same template, at any time', async (template) => {
  vi.useFakeTimers({toFake: ['Date'], now: new Date('2026-12-01T10:00:00Z')});
  const first = await templateFiles(template, publication);
  vi.setSystemTime(new Date('2031-06-15T22:00:00Z'));
  const second = await templateFiles(template, publication);
  vi.useRealTimers();
  expect(second).toEqual(first);
});
