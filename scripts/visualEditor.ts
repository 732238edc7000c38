/*
 * Adds the visual editor to the site that is built: `npm run editor`, after `npm run build`, for the people who correct entries
 * every week. It is Sveltia CMS, served by the site itself; a site without this command has none of it.
 */
import {copyFile, mkdir, readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import Ajv from 'ajv';
import {build} from 'esbuild';
import {siteProject} from '../src/content/project';
import {readContent} from '../src/content/index';
import {visualEditorConfig} from '../src/exports/editors/visualEditor';
import {EDITED_KINDS} from './visualEditor/editedKinds';
import {siteAddress} from '../src/model/siteAddress';
import {ICONS, PACKAGES, atHome} from './visualEditor/atHome';
import {editorPage} from './visualEditor/editorPage';

const SITE = 'build';
const FOLDER = path.join(SITE, 'admin');
const INSTALLED = 'scripts/visualEditor/node_modules';
const EDITOR = '@sveltia/cms';
const ICON_FONT =
  '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2';

/** What it reads of its own package, for its words in French. */
const OWN_FILES = ['package.json', 'locales/fr.json'];

async function main(): Promise<void> {
  const repository = process.env.GITHUB_REPOSITORY;
  if (!repository) {
    throw new Error(
      'L’éditeur visuel écrit dans un projet en ligne\u00a0: dites lequel, par exemple GITHUB_REPOSITORY=proprietaire/nom.',
    );
  }
  if (!(await stat(path.join(SITE, 'index.html')).catch(() => null))) {
    throw new Error('Construisez d’abord le site\u00a0: «\u00a0npm run build\u00a0».');
  }
  const root = process.cwd();
  const project = siteProject(process.env, root);
  const {content} = await readContent({dataDir: project.data, guideDir: project.guide, cwd: root});
  if (!content) throw new Error('Le contenu a des erreurs\u00a0: «\u00a0npm run validate\u00a0» les nomme.');
  const config = visualEditorConfig(EDITED_KINDS, content.vocabularies, {
    repository,
    branch: process.env.EDITOR_BRANCH || 'main',
    title: content.site.titre,
  });
  await refuseUnlessKnown(config);

  await mkdir(FOLDER, {recursive: true});
  await build({
    entryPoints: ['scripts/visualEditor/page.ts'],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    // Its form for browsers asks the document for a word that is not there.
    alias: {'decode-named-character-reference': require.resolve('decode-named-character-reference')},
    outfile: path.join(FOLDER, 'editeur.js'),
    logLevel: 'error',
  });
  await bringEditor(siteAddress(process.env).baseUrl);
  await writeFile(path.join(FOLDER, 'config.json'), JSON.stringify(config));
  await writeFile(path.join(FOLDER, 'index.html'), editorPage(content.site.titre));
  console.log(`L’éditeur visuel est dans ${FOLDER}\u00a0: il écrit dans ${repository}.`);
}

/** The editor, its icons and its words, served by the site. */
async function bringEditor(base: string): Promise<void> {
  const editor = path.join(INSTALLED, EDITOR);
  const script = await readFile(path.join(editor, 'dist/sveltia-cms.js'), 'utf8');
  await writeFile(path.join(FOLDER, 'sveltia-cms.js'), atHome(script, base));
  await copyFile(path.join(INSTALLED, ICON_FONT), path.join(FOLDER, ICONS));
  const {version} = JSON.parse(await readFile(path.join(editor, 'package.json'), 'utf8')) as {
    version: string;
  };
  for (const file of OWN_FILES) {
    // It asks for its words by version, and for the version by none.
    const named = file === 'package.json' ? EDITOR : `${EDITOR}@${version}`;
    const copy = path.join(FOLDER, PACKAGES, named, file);
    await mkdir(path.dirname(copy), {recursive: true});
    await copyFile(path.join(editor, file), copy);
  }
}

/** @throws Error when the editor would not understand the configuration: the schema is the one of the installed version. */
async function refuseUnlessKnown(config: unknown): Promise<void> {
  const schema = JSON.parse(
    await readFile(path.join(INSTALLED, EDITOR, 'schema/sveltia-cms.json'), 'utf8'),
  ) as object;
  const ajv = new Ajv({strict: false, allErrors: true, validateFormats: false});
  if (!ajv.validate(schema, config)) {
    throw new Error(`La configuration de l’éditeur visuel n’est pas comprise\u00a0: ${ajv.errorsText()}`);
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
