import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Place} from './place';
import {placeInData, placeInGuide} from './place';

/** A file as it was found, before anything is made of it. */
export interface FoundFile {
  /** Path from the folder the command was run in, with forward slashes. */
  path: string;
  place: Place;
  bytes: Uint8Array;
}

export interface FolderOptions {
  dataDir: string;
  guideDir?: string;
  /** Folder that the paths of problems start from; the working folder when absent. */
  cwd?: string;
}

/** The files of a data folder and of the guide that are ours to read, in the order of their paths. A folder that is not there is empty. */
export async function findFiles({
  dataDir,
  guideDir,
  cwd = process.cwd(),
}: FolderOptions): Promise<FoundFile[]> {
  const found = [
    ...(await walk(path.resolve(cwd, dataDir), placeInData)),
    ...(guideDir === undefined ? [] : await walk(path.resolve(cwd, guideDir), placeInGuide)),
  ].sort((a, b) => (a.file < b.file ? -1 : 1));
  return Promise.all(
    found.map(async ({file, place}) => ({
      path: shownPath(file, cwd),
      place,
      bytes: await readFile(file),
    })),
  );
}

/** Path of a file as problems show it. */
export function shownPath(file: string, cwd = process.cwd()): string {
  return path.relative(cwd, path.resolve(cwd, file)).split(path.sep).join('/');
}

async function walk(root: string, placeOf: (relative: string) => Place | undefined) {
  const entries = await readdir(root, {recursive: true, withFileTypes: true}).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const place = placeOf(path.relative(root, file).split(path.sep).join('/'));
      return place ? [{file, place}] : [];
    });
}
