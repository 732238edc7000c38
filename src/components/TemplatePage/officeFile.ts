import {saveAs} from '@site/src/components/Browser/saveAs';
import {filledFile} from '@site/src/exports/filledFile';
import type {FilledRow} from '@site/src/exports/filledTemplate';
import type {Publication} from '@site/src/exports/publication';
import type {TemplateView} from '@site/src/views/templateView';

/** Makes the Word or Excel file of what was typed, and hands it to the browser. Rejects when what makes it does not download. */
export async function saveOfficeFile(
  template: TemplateView,
  rows: readonly FilledRow[],
  publication: Publication,
): Promise<void> {
  const {ending, type, bytes} = await filledFile(template, rows, publication, localDay(new Date()));
  saveAs(`${template.id}.${ending}`, type, new Uint8Array(bytes));
}

/** AAAA-MM-JJ, where the visitor is. */
function localDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
