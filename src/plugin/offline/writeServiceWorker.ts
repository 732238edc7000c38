import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {injectManifest} from 'workbox-build';
import {WORKER_FILE} from '../../offline/names';
import type {PlannedFile} from '../../serviceWorker/plan';
import {HASHED} from '../../serviceWorker/plan';
import type {Readied} from './readied';

interface Options {
  /** Of the built site. */
  folder: string;
  /** Of its sources. */
  siteDir: string;
  baseUrl: string;
  buildId: string;
  readied: Readied;
}

const SOURCES = 'src/serviceWorker';

/** Writes the service worker of a site, once its pages are as they will be served. */
export async function writeServiceWorker({
  folder,
  siteDir,
  baseUrl,
  buildId,
  readied,
}: Options): Promise<void> {
  const own = mkdtempSync(path.join(siteDir, '.genere/'));
  try {
    const bundle = path.join(own, WORKER_FILE);
    await bundleWorker(path.join(siteDir, SOURCES, 'worker.ts'), bundle, {BUILD: buildId, BASE_URL: baseUrl});
    const {count, size, warnings} = await injectManifest({
      swSrc: bundle,
      swDest: path.join(folder, WORKER_FILE),
      globDirectory: folder,
      globPatterns: [...readied.install, ...readied.idle].map((file) =>
        file.replace(/[[\]{}()*?!]/g, '\\$&'),
      ),
      // All is named one by one; a file that has grown is to be seen by its test, not left out.
      maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
      manifestTransforms: [
        (entries) => ({
          manifest: [...entries]
            .sort((a, b) => (a.url < b.url ? -1 : 1))
            .map(({url, size: bytes}) => ({
              ...planned(url, readied, folder),
              revision: null,
              size: bytes,
            })),
          warnings: [],
        }),
      ],
    });
    for (const warning of warnings) console.warn(warning);
    const bytes = readFileSync(path.join(folder, WORKER_FILE)).length;
    console.log(
      `Lecture hors ligne\u00a0: ${count}\u00a0fichiers, ${Math.round(size / 1000)}\u00a0ko avant compression; ${WORKER_FILE}\u00a0: ${Math.round(bytes / 1000)}\u00a0ko.`,
    );
  } finally {
    rmSync(own, {recursive: true});
  }
}

/** Writes in its place a worker that throws away what the former ones keep. */
export async function writeRetirement({
  folder,
  siteDir,
  baseUrl,
}: Pick<Options, 'folder' | 'siteDir' | 'baseUrl'>): Promise<void> {
  await bundleWorker(path.join(siteDir, SOURCES, 'retire.ts'), path.join(folder, WORKER_FILE), {
    BASE_URL: baseUrl,
  });
}

async function bundleWorker(
  entry: string,
  outfile: string,
  constants: Record<string, string>,
): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  });
}

function planned(file: string, {install}: Readied, folder: string): PlannedFile {
  const step = install.has(file) ? 'install' : 'idle';
  if (file.endsWith('.html')) return {url: file === 'index.html' ? '' : file.slice(0, -'.html'.length), step};
  if (file.startsWith(HASHED)) return {url: file, step};
  const hash = createHash('sha256')
    .update(readFileSync(path.join(folder, file)))
    .digest('base64');
  return {url: file, integrity: `sha256-${hash}`, step};
}
