import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {BenchDocument} from '../document';
import {BENCH} from '../paths';
import {run} from '../run';
import {markdownOf} from './markdown';

/** A Docusaurus site that is built, without any search. */
export interface BuiltSite {
  folder: string;
  /** Processor time of the build, in seconds: what the added time of the plugins is to be compared with. */
  cpuSeconds: number;
}

const CPU_FILE = 'cpu.txt';

/**
 * Builds a Docusaurus site of these documents in `folder`, or finds it there when it was built of the same ones (`key`
 * says so). The three plugins all read its pages: the text is the same for all, to the letter.
 */
export async function builtSite(
  documents: readonly BenchDocument[],
  folder: string,
  key: string,
): Promise<BuiltSite> {
  const stamp = path.join(folder, CPU_FILE);
  const [known, seconds] = (await readFile(stamp, 'utf8').catch(() => '')).split(' ');
  if (known === key) return {folder, cpuSeconds: Number(seconds)};

  await rm(folder, {recursive: true, force: true});
  await mkdir(path.join(folder, 'd'), {recursive: true});
  for (const document of documents) {
    await writeFile(path.join(folder, 'd', `${document.id}.md`), markdownOf(document));
  }
  await writeFile(path.join(folder, 'docusaurus.config.mjs'), CONFIG);
  await writeFile(path.join(folder, 'package.json'), '{"private": true}\n');
  const docusaurus = path.join(BENCH, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const cpuSeconds = await run(process.execPath, ['--max-old-space-size=8192', docusaurus, 'build'], folder);
  await writeFile(stamp, `${key} ${cpuSeconds}`);
  return {folder, cpuSeconds};
}

/** The last plugin keeps what Docusaurus hands to the `postBuild` of each plugin, as far as theirs read it. */
const CONFIG = `import {writeFileSync} from 'node:fs';

function keepBuild(context) {
  return {
    name: 'keep-build',
    postBuild({routesPaths, outDir, baseUrl, siteConfig, plugins}) {
      const kept = plugins.map(({name, options, content}) => ({name, options, content: keptContent(content)}));
      const {generatedFilesDir, siteDir, i18n} = context;
      writeFileSync(
        'build-data.json',
        JSON.stringify({context: {generatedFilesDir, siteDir, baseUrl, outDir, i18n, siteConfig}, routesPaths, outDir, baseUrl, siteConfig, plugins: kept}),
      );
    },
  };
}

const keptContent = (content) =>
  content?.loadedVersions && {
    loadedVersions: content.loadedVersions.map(({versionName, label, path, isLast, docs}) => ({
      versionName, label, path, isLast, docs: docs.map(({permalink}) => ({permalink})),
    })),
  };

export default {
  title: 'Banc',
  url: 'https://banc.example',
  baseUrl: '/',
  trailingSlash: false,
  onBrokenLinks: 'ignore',
  i18n: {defaultLocale: 'fr', locales: ['fr']},
  markdown: {format: 'md', emoji: false},
  future: {v4: true},
  plugins: [keepBuild],
  presets: [
    ['classic', {docs: {path: 'd', routeBasePath: 'd', sidebarPath: false, breadcrumbs: false}, blog: false, pages: false, theme: {}}],
  ],
};
`;
