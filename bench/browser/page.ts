import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {bundle} from '../engines/bundle';
import {WORK} from '../paths';

const HTML = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Banc</title>
<label>Chercher <input type="search"></label><ol></ol><script type="module" src="/page.js"></script></html>
`;

/** The folder of the bare page on which all engines are measured. */
export async function barePage(): Promise<string> {
  const folder = path.join(WORK, 'page');
  await mkdir(folder, {recursive: true});
  await writeFile(path.join(folder, 'page.html'), HTML);
  await bundle({entry: 'page.ts', outfile: path.join(folder, 'page.js')});
  return folder;
}
