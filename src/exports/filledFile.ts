import type {Template} from '../model/template';
import type {FilledRow} from './filledTemplate';
import {filledValues} from './filledTemplate';
import type {DocumentTemplate} from './docx';
import type {Publication} from './publication';
import type {TemplateFile} from './templateFiles';

/** What XML cannot hold (XML 1.0, 2.2), pasted from elsewhere: nobody sees it, and Word refuses the file. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

export interface FilledFile extends TemplateFile {
  /** Its media type. */
  type: string;
}

/**
 * What someone typed in a template, in the format of its files: a Word document for a form, a workbook for a table.
 * What writes them is heavy: it comes when it is asked for, the one that is needed only.
 *
 * @param day AAAA-MM-JJ
 */
export async function filledFile(
  template: DocumentTemplate & Pick<Template, 'forme'>,
  rows: readonly FilledRow[],
  publication: Publication,
  day: string,
): Promise<FilledFile> {
  const values = filledValues(template, rows.map(writable));
  if (template.forme === 'fiche') {
    const {DOCX_TYPE, toFilledDocx} = await import('./docx');
    const bytes = await toFilledDocx(template, values[0] ?? {}, publication, day);
    return {ending: 'docx', type: DOCX_TYPE, bytes};
  }
  const {XLSX_TYPE, toFilledWorkbook} = await import('./workbook');
  const bytes = await toFilledWorkbook(template, values, publication, day);
  return {ending: 'xlsx', type: XLSX_TYPE, bytes};
}

function writable(row: FilledRow): FilledRow {
  return Object.fromEntries(Object.entries(row).map(([id, text]) => [id, text.replace(UNWRITABLE, '')]));
}
