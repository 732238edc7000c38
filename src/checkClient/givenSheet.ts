import type {FoundFile} from '../content/folder';
import {checkSheet, namesKnownEntries} from '../contribution/sheet/checkSheet';
import type {GivenFile, SheetAnswer} from './messages';

/** What a workbook is checked against; each is downloaded when it is asked for. */
interface Against {
  /** The closed lists, and what tells the entries apart. */
  files(): Promise<readonly FoundFile[]>;
  /** The workbook that the site publishes of the whole directory. */
  directory(): Promise<Uint8Array>;
  /** AAAA-MM-JJ */
  today: string;
}

/** Reads and checks the file of a workbook. Throws when what it takes does not download. */
export async function checkGivenFile(
  {name, bytes}: GivenFile,
  {files, directory, today}: Against,
): Promise<SheetAnswer> {
  const {openWorkbook} = await import('../contribution/sheet/workbookFile');
  const opened = await openWorkbook(name, bytes);
  if ('refusal' in opened) return {kind: 'refused', refusal: opened.refusal};
  const {workbook} = opened;
  const known = await files();
  const others = known.filter(({place}) => place.kind === 'ressource');
  const published = namesKnownEntries(workbook, others)
    ? await openWorkbook('', await directory())
    : undefined;
  const checked = checkSheet(workbook, {
    vocabularyFiles: known.filter(({place}) => place.kind === 'vocabulaire'),
    others,
    published: published && 'workbook' in published ? published.workbook : {sheets: []},
    today,
  });
  return {kind: 'checked', checked, day: today};
}
