import {saveAs} from '@site/src/components/Browser/saveAs';
import {filledFile} from '@site/src/exports/filledFile';
import type {FilledRow} from '@site/src/exports/filledTemplate';
import type {Publication} from '@site/src/exports/publication';
import type {TemplateEnding} from '@site/src/model/addresses';
import type {TemplateView} from '@site/src/views/templateView';

const TYPES: Record<TemplateEnding, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** Makes the Word or Excel file of what was typed, and hands it to the browser. Rejects when what makes it does not download. */
export async function saveOfficeFile(
  template: TemplateView,
  rows: readonly FilledRow[],
  publication: Publication,
): Promise<void> {
  const {ending, bytes} = await filledFile(template, rows, publication, localDay(new Date()));
  saveAs(`${template.id}.${ending}`, TYPES[ending], new Uint8Array(bytes));
}

/** AAAA-MM-JJ, where the visitor is. */
function localDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
