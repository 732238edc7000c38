import {lstat, readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Place} from './place';
import {placeInData, placeInGuide, REQUIRED_FILES} from './place';

/** A file as it was found, before anything is made of it. */
export interface FoundFile {
  /** Path from the folder the command was run in, with forward slashes. */
  path: string;
  place: Place;
  /** Absent when the file is required and cannot be read. */
  bytes?: Uint8Array;
}

export interface FolderOptions {
  dataDir: string;
  guideDir?: string;
  /** Folder that the paths of problems start from; the working folder when absent. */
  cwd?: string;
}

/**
 * The files of a data folder and of the guide that are ours to read, in the order of their paths; a file that every
 * data folder must hold is there even when it does not exist. A folder that does not exist is empty.
 */
export async function findFiles({
  dataDir,
  guideDir,
  cwd = process.cwd(),
}: FolderOptions): Promise<FoundFile[]> {
  const data = path.resolve(cwd, dataDir);
  const required = REQUIRED_FILES.map((relative) => path.join(data, relative));
  const walked = [...required, ...(await walk(data))].map((file) => ({
    file,
    place: placeInData(slashes(data, file)),
  }));
  const guide = guideDir === undefined ? undefined : path.resolve(cwd, guideDir);
  const pages = guide === undefined ? [] : await walk(guide);
  walked.push(...pages.map((file) => ({file, place: placeInGuide(slashes(guide ?? '', file))})));
  const places = new Map(walked.flatMap(({file, place}) => (place ? [[file, place] as const] : [])));
  return Promise.all(
    [...places]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([file, place]) => {
        // What a link leads to may stand outside of the project: it would be published with it.
        if ((await lstat(file).catch(() => undefined))?.isSymbolicLink()) {
          return {
            path: shownPath(file, cwd),
            place: {kind: 'inattendu', id: path.basename(file), isLink: true},
            bytes: new Uint8Array(),
          };
        }
        const bytes = await readFile(file).catch(() => undefined);
        return {path: shownPath(file, cwd), place, ...(bytes && {bytes})};
      }),
  );
}

/** What a file is, told by its path from `cwd`, even when it is no longer there. */
export function placeOf(
  file: string,
  {dataDir, guideDir, cwd = process.cwd()}: FolderOptions,
): Place | undefined {
  const full = path.resolve(cwd, file);
  const inData = slashes(path.resolve(cwd, dataDir), full);
  if (!inData.startsWith('../')) return placeInData(inData);
  const inGuide = guideDir === undefined ? '../' : slashes(path.resolve(cwd, guideDir), full);
  return inGuide.startsWith('../') ? undefined : placeInGuide(inGuide);
}

/** Path of a file as problems show it: from `cwd`, with forward slashes. */
export function shownPath(file: string, cwd = process.cwd()): string {
  return slashes(cwd, path.resolve(cwd, file));
}

function slashes(from: string, file: string): string {
  return path.relative(from, file).split(path.sep).join('/');
}

async function walk(root: string): Promise<string[]> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true}).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
