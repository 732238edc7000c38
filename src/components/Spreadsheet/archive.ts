import type {CheckedWorkbook} from '@site/src/contribution/sheet/checkSheet';
import {sheetReport} from '@site/src/contribution/sheet/report';

/** The files of the sound rows in an archive, with what was found, and the workbook when it changes entries that exist. */
export async function archiveOf(checked: CheckedWorkbook, file: File): Promise<Uint8Array<ArrayBuffer>> {
  const {strToU8, zipSync} = await import('fflate');
  const parts: Record<string, Uint8Array> = {
    // Windows asks for CR LF and a mark to show accents.
    'bilan.txt': strToU8(`\ufeff${sheetReport(checked).replaceAll('\n', '\r\n')}\r\n`),
  };
  for (const {isSound, file: made} of checked.rows) {
    if (isSound && made) parts[made.path] = strToU8(made.text);
  }
  if (checked.rows.some(({isSound, state}) => isSound && state === 'changed')) {
    parts[file.name] = new Uint8Array(await file.arrayBuffer());
  }
  return new Uint8Array(zipSync(parts, {level: 6}));
}
