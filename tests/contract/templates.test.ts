import {parse} from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Publication} from '../../src/exports/publication';
import {templateFiles} from '../../src/exports/templateFiles';
import {SHEETS} from '../../src/exports/workbook';
import type {TemplateEnding} from '../../src/model/fileAddresses';
import {TEMPLATE_ENDINGS} from '../../src/model/fileAddresses';
import type {Template} from '../../src/model/template';
import {formatValue} from '../../src/model/templateValue';
import {realContent} from '../realContent';

/* Every template of the guide: its files are read back by other libraries than those that wrote them. */

const LEFTOVERS = /undefined|\bNaN\b|\[object/;

let templates: Template[] = [];
let publication: Publication;
const files = new Map<string, Map<TemplateEnding, Uint8Array>>();

beforeAll(async () => {
  const content = await realContent();
  templates = content.templates;
  publication = {site: content.site.titre, licence: content.site.licence};
  for (const template of templates) {
    const made = await templateFiles(template, publication);
    files.set(template.id, new Map(made.map(({ending, bytes}) => [ending, bytes])));
  }
});

function bytesOf({id}: Template, ending: TemplateEnding): Uint8Array {
  const bytes = files.get(id)?.get(ending);
  if (!bytes) throw new Error(`${id} has no .${ending}.`);
  return bytes;
}

function ofForm(forme: Template['forme']): Template[] {
  return templates.filter((template) => template.forme === forme);
}

/** Words as they are compared: a document splits lines as it likes. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The cells of a row, from the first. */
function textsOf(sheet: ExcelJS.Worksheet | undefined, row: number, columns: number): unknown[] {
  return Array.from({length: columns}, (_, index) => sheet?.getRow(row).getCell(index + 1).value);
}

describe('the files of the templates', () => {
  it('exist for each of them, in the endings of its form', () => {
    expect(templates.length).toBeGreaterThan(0);
    for (const {id, forme} of templates) {
      expect([...(files.get(id)?.keys() ?? [])], id).toEqual([...TEMPLATE_ENDINGS[forme]]);
    }
  });

  it('hold, in Word, the title, every field with its help, and the whole example', async () => {
    for (const template of ofForm('fiche')) {
      const buffer = Buffer.from(bytesOf(template, 'docx'));
      const {value: html, messages} = await mammoth.convertToHtml({buffer});
      const {value: text} = await mammoth.extractRawText({buffer});
      const words = plain(text);
      expect(messages.filter(({type}) => type === 'error')).toEqual([]);
      expect(words, template.id).not.toMatch(LEFTOVERS);
      expect(html.match(/<h1>/g), template.id).toHaveLength(1);
      expect(html.match(/<h3>/g), template.id).toHaveLength(template.champs.length);
      const [form = '', example = ''] = words.split('Exemple inventé');
      expect(form.startsWith(plain(template.titre)), template.id).toBe(true);
      const [values = {}] = template.exemple;
      for (const field of template.champs) {
        expect(form, template.id).toContain(plain(field.nom));
        expect(form, template.id).toContain(plain(field.aide));
        expect(example, `${template.id}, ${field.id}`).toContain(plain(formatValue(field, values[field.id])));
      }
      expect(form, template.id).toContain(`Gabarit du «\u00a0${publication.site}\u00a0»`.replace(/\s/g, ' '));
    }
  });

  it('hold, in Excel, the columns in both sheets and every value of the example in its own type', async () => {
    for (const template of ofForm('tableau')) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytesOf(template, 'xlsx').slice().buffer);
      expect(workbook.title).toBe(template.titre);
      const [form, example, manual] = [SHEETS.form, SHEETS.example, SHEETS.manual].map((name) =>
        workbook.getWorksheet(name),
      );
      expect(manual?.getCell('A1').value).toBe(template.titre);
      const {champs, exemple, id} = template;
      const names = champs.map(({nom}) => nom);
      for (const sheet of [form, example]) {
        expect(textsOf(sheet, 2, champs.length), id).toEqual(champs.map(({aide}) => aide));
        expect(textsOf(sheet, 3, champs.length), id).toEqual(names);
        expect(sheet?.views, id).toMatchObject([{state: 'frozen', ySplit: 3}]);
      }
      exemple.forEach((row, index) => {
        const values = champs.map(({id: field, saisie}) => {
          const value = row[field] ?? null;
          return saisie === 'date' && value !== null ? new Date(`${value}T00:00:00Z`) : value;
        });
        expect(textsOf(example, 4 + index, champs.length), id).toEqual(values);
      });
      expect(textsOf(form, 4, champs.length), id).toEqual(champs.map(() => null));
      workbook.eachSheet((sheet) =>
        sheet.eachRow((row) => expect(JSON.stringify(row.values), id).not.toMatch(LEFTOVERS)),
      );
      for (const [index, {choix}] of champs.entries()) {
        if (!choix) continue;
        const [source = ''] = form?.getRow(4).getCell(index + 1).dataValidation.formulae ?? [];
        expect(choicesAt(workbook, String(source)), `${id}, ${names[index]}`).toEqual(choix);
      }
    }
  });

  it('hold, in CSV, the columns and nothing else', () => {
    for (const template of ofForm('tableau')) {
      const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytesOf(template, 'csv'));
      expect(text.startsWith('\ufeff'), template.id).toBe(true);
      expect(parse(text, {bom: true, delimiter: ';'}), template.id).toEqual([
        template.champs.map(({nom}) => nom),
      ]);
    }
  });
});

/** The texts of a range such as `Listes!$A$2:$A$5`. */
function choicesAt(workbook: ExcelJS.Workbook, source: string): unknown[] {
  const match = /^(.+)!\$([A-Z]+)\$(\d+):\$\2\$(\d+)$/.exec(source);
  const [, name = '', column = '', first = '', last = ''] = match ?? [];
  const sheet = workbook.getWorksheet(name);
  return Array.from(
    {length: Number(last) - Number(first) + 1},
    (_, index) => sheet?.getCell(`${column}${Number(first) + index}`).value,
  );
}
