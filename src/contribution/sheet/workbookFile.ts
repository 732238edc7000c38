import type {UnzipFileInfo} from 'fflate';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import {quote} from '../../content/words';
import type {RawCell, RawSheet, RawWorkbook} from './rawWorkbook';

/** Bytes above which a file is not opened: many times a workbook of the whole directory. */
const MAX_BYTES = 15_000_000;

/** Bytes of what it holds once unpacked: a small file can hold a whole disk. */
const MAX_UNPACKED = 150_000_000;

/** Why a file cannot be read: one French sentence, and how to go on. */
export interface Refusal {
  message: string;
  help: string;
}

export type Opened = {workbook: RawWorkbook} | {refusal: Refusal};

const SAVE_AS_XLSX = `Ouvrez-le dans Excel ou LibreOffice, puis enregistrez-le en ${quote('Classeur Excel (.xlsx)')}.`;

/** Reads the file of a workbook. Never throws, whatever the bytes. */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<Opened> {
  const refusal = refusalOf(name, bytes);
  if (refusal) return {refusal};
  try {
    const {parts, merges} = prepare(bytes);
    const sheets = await readXlsxFile(parts.slice().buffer, {trim: false});
    return {
      workbook: {
        sheets: sheets.map(({sheet, data}) =>
          fillMerged({name: sheet, rows: data.map((row) => row.map(toCell))}, merges),
        ),
      },
    };
  } catch {
    return {
      refusal: {
        message: `Le fichier ${quote(name)} est abîmé\u00a0: on ne peut pas le lire.`,
        help: SAVE_AS_XLSX,
      },
    };
  }
}

function refusalOf(name: string, bytes: Uint8Array): Refusal | undefined {
  if (bytes.length === 0) {
    return {
      message: `Le fichier ${quote(name)} est vide.`,
      help: 'Enregistrez le classeur, puis déposez-le de nouveau.',
    };
  }
  if (bytes.length > MAX_BYTES) {
    return {
      message: `Le fichier ${quote(name)} est trop gros\u00a0: ${megabytes(bytes.length)}; la limite est de ${megabytes(MAX_BYTES)}.`,
      help: 'Retirez-en les images et les feuilles qui ne servent pas, ou partagez-le en plusieurs classeurs.',
    };
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return {
      message: `Le fichier ${quote(name)} est d’un ancien format d’Excel (.xls), ou il est protégé par un mot de passe.`,
      help: `${SAVE_AS_XLSX} Sans mot de passe.`,
    };
  }
  if (!startsWith(bytes, [0x50, 0x4b])) {
    return isText(name, bytes)
      ? {
          message: `Le fichier ${quote(name)} est un texte (.csv), et non un classeur.`,
          help: `Il n’a qu’une feuille et perd les accents d’un programme à l’autre. ${SAVE_AS_XLSX}`,
        }
      : {message: `Le fichier ${quote(name)} n’est pas un classeur Excel (.xlsx).`, help: SAVE_AS_XLSX};
  }
  return archiveRefusal(name, bytes);
}

function archiveRefusal(name: string, bytes: Uint8Array): Refusal | undefined {
  const parts = new Set<string>();
  let size = 0;
  try {
    unzipSync(bytes, {filter: (part) => (parts.add(part.name), (size += part.originalSize), false)});
  } catch {
    return {
      message: `Le fichier ${quote(name)} est abîmé\u00a0: il est coupé, ou mal copié.`,
      help: 'Copiez-le de nouveau depuis l’endroit où il est entier.',
    };
  }
  if (parts.has('content.xml')) {
    return {message: `Le fichier ${quote(name)} est au format OpenDocument (.ods).`, help: SAVE_AS_XLSX};
  }
  if (parts.has('xl/workbook.bin')) {
    return {message: `Le fichier ${quote(name)} est un classeur binaire (.xlsb).`, help: SAVE_AS_XLSX};
  }
  if (!parts.has('xl/workbook.xml')) {
    return {message: `Le fichier ${quote(name)} n’est pas un classeur Excel (.xlsx).`, help: SAVE_AS_XLSX};
  }
  if (size > MAX_UNPACKED) {
    return {
      message: `Le fichier ${quote(name)} est trop gros une fois ouvert\u00a0: ${megabytes(size)}; la limite est de ${megabytes(MAX_UNPACKED)}.`,
      help: 'Copiez vos lignes dans un nouveau classeur à remplir.',
    };
  }
  return undefined;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0Mo`;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, rank) => bytes[rank] === byte);
}

function isText(name: string, bytes: Uint8Array): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name) || !bytes.subarray(0, 4000).includes(0);
}

/** Cells merged in one, in a sheet: rows and columns from 0, the last ones included. */
interface Merge {
  firstRow: number;
  lastRow: number;
  column: number;
}

interface Prepared {
  parts: Uint8Array;
  /** By name of sheet. */
  merges: ReadonlyMap<string, Merge[]>;
}

const isSheet = ({name}: Pick<UnzipFileInfo, 'name'>) => /^xl\/worksheets\/[^/]+\.xml$/.test(name);

/** What the reader of workbooks leaves out: the cells that are merged, and the formulas that failed, as texts. */
function prepare(bytes: Uint8Array): Prepared {
  const seen = unzipSync(bytes, {
    filter: (part) =>
      isSheet(part) || part.name === 'xl/workbook.xml' || part.name === 'xl/_rels/workbook.xml.rels',
  });
  const text = (name: string) => strFromU8(seen[name] ?? new Uint8Array());
  const merges = new Map<string, Merge[]>();
  const changed: Record<string, Uint8Array> = {};
  for (const [sheet, file] of sheetFiles(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'))) {
    const xml = text(file);
    const found = mergesIn(xml);
    if (found.length > 0) merges.set(sheet, found);
    if (FAILED.test(xml)) changed[file] = strToU8(xml.replace(new RegExp(FAILED, 'g'), '$1t="str"'));
  }
  const parts =
    Object.keys(changed).length === 0 ? bytes : zipSync({...unzipSync(bytes), ...changed}, {level: 0});
  return {parts, merges};
}

const FAILED = /(<c\b[^>]*?\s)t="e"/;

/** The file of each sheet, by name. */
function sheetFiles(workbook: string, relations: string): [sheet: string, file: string][] {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return [attribute(tag, 'name'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
  });
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, entity?: string) =>
      entity !== undefined
        ? (ENTITIES[entity] ?? whole)
        : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '0', 16)),
  );
}

function mergesIn(xml: string): Merge[] {
  return [...xml.matchAll(/<mergeCell\s+ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g)].map(
    ([, letters = '', first, last]) => ({
      firstRow: Number(first) - 1,
      lastRow: Number(last) - 1,
      column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    }),
  );
}

/** A cell merged over several rows says the same of each, as one sees it. */
function fillMerged(sheet: RawSheet, merges: ReadonlyMap<string, Merge[]>): RawSheet {
  for (const {firstRow, lastRow, column} of merges.get(sheet.name) ?? []) {
    const value = sheet.rows[firstRow]?.[column] ?? null;
    for (const row of sheet.rows.slice(firstRow + 1, lastRow + 1)) row[column] = value;
  }
  return sheet;
}

/** A date that no calendar has is shown as the program does. */
function toCell(value: unknown): RawCell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '###' : value;
  return value as RawCell;
}
