import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {dataFolder} from '../../src/content/project';
import type {Engine, EngineFile} from '../../src/exports/searchEngines/engine';
import {meilisearch} from '../../src/exports/searchEngines/meilisearch';
import {opensearch} from '../../src/exports/searchEngines/opensearch';
import {typesense} from '../../src/exports/searchEngines/typesense';
import {contentOf, printing, readArgs, UsageError} from '../commandLine';
import {searchHandover} from '../searchHandover';

const USAGE =
  'npm run export:search -- --format meilisearch|typesense|opensearch [--out DOSSIER] [--data DOSSIER]';

const ENGINES = new Map<string, Engine>([
  ['meilisearch', meilisearch],
  ['typesense', typesense],
  ['opensearch', opensearch],
]);

interface Options {
  engine: Engine;
  outDir: string;
  dataDir: string;
}

function readOptions(args: string[], env: NodeJS.ProcessEnv): Options {
  const {format, out, data = dataFolder(env)} = parse(args);
  if (format === undefined) throw new UsageError(`Il manque --format\u00a0: ${USAGE}.`);
  const engine = ENGINES.get(format);
  if (!engine) {
    throw new UsageError(
      `--format attend ${[...ENGINES.keys()].join(', ')}, et non «\u00a0${format}\u00a0».`,
    );
  }
  return {engine, outDir: out ?? path.join('export-recherche', format), dataDir: data};
}

function parse(args: string[]) {
  return readArgs(
    {
      args,
      options: {format: {type: 'string'}, out: {type: 'string'}, data: {type: 'string'}},
    },
    USAGE,
  ).values;
}

/** Writes the files of an engine. Throws a `UsageError` when the folder cannot be written. */
async function write(files: readonly EngineFile[], outDir: string, cwd: string): Promise<void> {
  try {
    const folder = path.resolve(cwd, outDir);
    await mkdir(folder, {recursive: true});
    for (const {name, text} of files) await writeFile(path.join(folder, name), text);
  } catch {
    throw new UsageError(`On ne peut pas écrire dans «\u00a0${outDir}\u00a0».`);
  }
}

/** The command lines that send the files. */
function commands({requests, credentials}: Engine, outDir: string): string[] {
  return requests.map(({method, path: address, contentType, file}) =>
    [
      `curl -X ${method} 'https://HOTE${address}' ${credentials}`,
      `-H 'Content-Type: ${contentType}' --data-binary '@${path.join(outDir, file)}'`,
    ].join(' '),
  );
}

/** `npm run export:search` */
export const exportSearch = printing(async (args, env, cwd) => {
  const {engine, outDir, dataDir} = readOptions(args, env);
  const handover = searchHandover(await contentOf(dataDir, cwd));
  const files = engine.files(handover);
  await write(files, outDir, cwd);
  return [
    `${handover.documents.length} documents pour ${engine.name}\u00a0:`,
    ...files.map(({name}) => `  ${path.join(outDir, name)}`),
    `Pour les lui donner, dans cet ordre, en remplaçant ${engine.placeholders}\u00a0:`,
    ...commands(engine, outDir),
  ].join('\n');
});
