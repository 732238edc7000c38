import type {CheckedWorkbook} from '@site/src/contribution/sheet/checkSheet';
import {checkSheet, namesKnownEntries} from '@site/src/contribution/sheet/checkSheet';
import type {KnownData} from '@site/src/contribution/sheet/knownData';
import {KNOWN_DATA_FILE, knownFiles} from '@site/src/contribution/sheet/knownData';
import type {Refusal} from '@site/src/contribution/sheet/workbookFile';
import {SHEETS} from '@site/src/model/addresses';
import {momentInMontreal} from '@site/src/model/montreal';

/** A file that someone gave. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
  /** Where the site is: it ends with a slash. */
  baseUrl: string;
}

export type Answer =
  | {kind: 'checked'; checked: CheckedWorkbook; day: string}
  | {kind: 'refused'; refusal: Refusal}
  /** What it takes to check does not download. */
  | {kind: 'failed'};

/** Reads and checks the file of a workbook, wherever this runs: a worker, or the page where there can be none. */
export async function checkFile({name, bytes, baseUrl}: GivenFile): Promise<Answer> {
  try {
    const {openWorkbook} = await import('@site/src/contribution/sheet/workbookFile');
    const opened = await openWorkbook(name, bytes);
    if ('refusal' in opened) return {kind: 'refused', refusal: opened.refusal};
    const {workbook} = opened;
    const response = await download(baseUrl + KNOWN_DATA_FILE);
    const files = knownFiles((await response.json()) as KnownData);
    const {day} = momentInMontreal(new Date());
    const changes = namesKnownEntries(workbook, files.others);
    const published = changes ? await openWorkbook('', await directory(baseUrl)) : undefined;
    const checked = checkSheet(workbook, {
      ...files,
      today: day,
      published: published && 'workbook' in published ? published.workbook : {sheets: []},
    });
    return {kind: 'checked', checked, day};
  } catch {
    return {kind: 'failed'};
  }
}

async function directory(baseUrl: string): Promise<Uint8Array> {
  return new Uint8Array(await (await download(baseUrl + SHEETS.directory.slice(1))).arrayBuffer());
}

async function download(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
