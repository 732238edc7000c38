import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

/** The code that says what the data of pages are made of. */
const FOLDERS = ['src/model', 'src/directory', 'src/views'];
const FILES = ['src/plugin/pages.ts'];

/**
 * Mark of the shape of the pages' data: another when their code changes, the same when only the content does.
 * @param siteDir folder of the site
 */
export function dataShape(siteDir: string): string {
  const hash = createHash('sha256');
  for (const file of [...FOLDERS.flatMap((folder) => codeFiles(siteDir, folder)), ...FILES]) {
    hash.update(file);
    // As git keeps it: a copy of the repository under Windows is the same.
    hash.update(readFileSync(path.join(siteDir, file), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex').slice(0, 8);
}

function codeFiles(siteDir: string, folder: string): string[] {
  return readdirSync(path.join(siteDir, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => `${folder}/${file}`);
}
