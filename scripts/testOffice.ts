import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {readContent} from '../src/content';
import {dataFolder, projectAt} from '../src/content/project';
import {templateFiles} from '../src/exports/templateFiles';
import type {TemplateEnding} from '../src/model/fileAddresses';
import type {Content} from '../src/model/content';

const run = promisify(execFile);

const MISSING =
  'LibreOffice est introuvable\u00a0: installez-le avec «\u00a0sudo apt-get install -y --no-install-recommends libreoffice-writer libreoffice-calc\u00a0», puis recommencez.';

/** How LibreOffice turns a file of each ending into another: what opens gives one that is not empty. */
const CONVERSIONS: Record<TemplateEnding, {to: string; options: string[]}> = {
  docx: {to: 'pdf', options: ['--convert-to', 'pdf']},
  xlsx: {to: 'pdf', options: ['--convert-to', 'pdf']},
  // Semicolons (59), quotes (34), UTF-8 (76).
  csv: {to: 'xlsx', options: ['--infilter=CSV:59,34,76', '--convert-to', 'xlsx:Calc MS Excel 2007 XML']},
};

/*
 * Opens the files of every template with LibreOffice, an office suite that took no part in writing them:
 * npm run test:office
 */
async function main(): Promise<void> {
  const soffice = await findOffice();
  if (!soffice) throw new Error(MISSING);
  const {data, guide} = projectAt(dataFolder(process.env), process.cwd());
  const {content} = await readContent({dataDir: data, guideDir: guide});
  if (!content) throw new Error('Le contenu a des erreurs\u00a0: exécutez «\u00a0npm run validate\u00a0».');
  const folder = await mkdtemp(path.join(tmpdir(), 'gabarits-'));
  try {
    const written = await writeFiles(content, folder);
    const unopened: string[] = [];
    for (const [ending, names] of written) unopened.push(...(await openAll(soffice, folder, ending, names)));
    if (unopened.length > 0) throw new Error(`LibreOffice n’ouvre pas\u00a0: ${unopened.join(', ')}.`);
    const count = [...written.values()].flat().length;
    console.log(
      `LibreOffice ouvre les ${count}\u00a0fichiers des ${content.templates.length}\u00a0gabarits.`,
    );
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** Writes the files of every template, in one folder per ending; returns their names by ending. */
async function writeFiles(
  {site, templates}: Content,
  folder: string,
): Promise<Map<TemplateEnding, string[]>> {
  const names = new Map<TemplateEnding, string[]>();
  for (const template of templates) {
    for (const {ending, bytes} of await templateFiles(template, {site: site.titre, licence: site.licence})) {
      const name = `${template.id}.${ending}`;
      await mkdir(path.join(folder, ending), {recursive: true});
      await writeFile(path.join(folder, ending, name), bytes);
      names.set(ending, [...(names.get(ending) ?? []), name]);
    }
  }
  return names;
}

/** Opens files of one ending; returns the names of those that LibreOffice does not open. */
async function openAll(
  soffice: string,
  folder: string,
  ending: TemplateEnding,
  names: readonly string[],
): Promise<string[]> {
  const {to, options} = CONVERSIONS[ending];
  const converted = path.join(folder, `${ending}-ouverts`);
  await run(soffice, [
    '--headless',
    // A profile of its own: LibreOffice does not start twice with the same one.
    `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profil')).href}`,
    ...options,
    '--outdir',
    converted,
    ...names.map((name) => path.join(folder, ending, name)),
  ]);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(path.join(converted, name.replace(/[^.]+$/, to))).then(
        ({size}) => size,
        () => 0,
      ),
    ),
  );
  return names.filter((_, index) => sizes[index] === 0);
}

/** The command of LibreOffice; undefined when there is none. */
async function findOffice(): Promise<string | undefined> {
  for (const command of ['soffice', 'libreoffice']) {
    const found = await run(command, ['--version']).then(
      () => true,
      () => false,
    );
    if (found) return command;
  }
  return undefined;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
