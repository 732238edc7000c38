import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {sealPages} from './contentSecurity/sealPages';

/** Files to download that are pages of their own, outside of the site. */
const APART = 'telechargements/';

/**
 * What is done to a site once its pages are written.
 * @param folder where it is
 * @param baseUrl ends with a slash
 */
export async function finishSite(folder: string, baseUrl: string): Promise<void> {
  const files = (await readdir(folder, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith(APART));
  await sealPages(folder, pages, baseUrl);
}
