import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {buildTag} from '../offline/build';
import {sealPages} from './contentSecurity/sealPages';
import {readied} from './offline/readied';
import {routeFiles} from './offline/routeFiles';
import {writeRetirement, writeServiceWorker} from './offline/writeServiceWorker';

/** Files to download that are pages of their own, outside of the site. */
const APART = 'telechargements/';

export interface BuiltSite {
  folder: string;
  /** Of its sources. */
  siteDir: string;
  /** Of what Docusaurus generates. */
  generatedDir: string;
  /** Ends with a slash. */
  baseUrl: string;
  /** Day of the build, AAAA-MM-JJ. */
  today: string;
  /** False: it is never read offline, and what browsers keep of it is thrown away. */
  isOffline: boolean;
}

/** What is done to a site once its pages are written. */
export async function finishSite(site: BuiltSite): Promise<void> {
  const {folder, baseUrl, today, isOffline} = site;
  const files = (await readdir(folder, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith(APART));
  const buildId = markOf(folder, files);
  await sealPages({folder, pages, baseUrl, mark: isOffline ? buildTag({id: buildId, day: today}) : ''});
  if (!isOffline) return writeRetirement(site);
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const routes = routeFiles(site.generatedDir, baseUrl);
  await writeServiceWorker({...site, buildId, readied: readied({files, routes, read})});
}

/** Changes with each change of what is built; the same on any machine. */
function markOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    // Docusaurus writes it meanwhile.
    if (file === 'sitemap.xml') continue;
    hash.update(file).update(
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest(),
    );
  }
  return hash.digest('hex').slice(0, 12);
}
