import type {Template} from '../model/template';
import type {FilledRow} from './filledTemplate';
import {filledValues} from './filledTemplate';
import type {DocumentTemplate} from './docx';
import {OFFICE_FORMATS} from './officeFormats';
import type {Publication} from './publication';
import type {TemplateFile} from './templateFiles';
import {xmlText} from './xmlText';

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
    const {toFilledDocx} = await import('./docx');
    const bytes = await toFilledDocx(template, values[0] ?? {}, publication, day);
    return {ending: 'docx', type: OFFICE_FORMATS.docx.type, bytes};
  }
  const {toFilledWorkbook} = await import('./workbook');
  const bytes = await toFilledWorkbook(template, values, publication, day);
  return {ending: 'xlsx', type: OFFICE_FORMATS.xlsx.type, bytes};
}

/** What was pasted from elsewhere may hold what XML refuses: nobody sees it, and Word would refuse the file. */
function writable(row: FilledRow): FilledRow {
  return Object.fromEntries(Object.entries(row).map(([id, text]) => [id, xmlText(text)]));
}
