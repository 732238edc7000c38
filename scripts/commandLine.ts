import {appendFileSync} from 'node:fs';
import {stat} from 'node:fs/promises';
import {parseArgs, type ParseArgsConfig} from 'node:util';
import type {Outcome} from '../src/content/command';
import {readContent} from '../src/content/index';
import type {ProjectFolders} from '../src/content/project';
import {projectAt} from '../src/content/project';
import {quote} from '../src/content/words';
import type {Content} from '../src/model/content';
import {momentInMontreal} from '../src/model/montreal';
import {listed} from '../src/views/sentences';

/** A command line, as a function. `args` comes without the name of the program; `cwd` is where paths start from. */
export type Command = (args: string[], env: NodeJS.ProcessEnv, cwd: string) => Promise<Outcome>;

/** A command line that cannot be obeyed: its message is one French sentence. */
export class UsageError extends Error {}

/**
 * The options of a command line.
 * @param usage how it is written, or where that is told
 * @throws UsageError for an option that is unknown or lacks its value
 */
export function readArgs<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch {
    throw new UsageError(`Une option est inconnue ou n’a pas de valeur\u00a0: ${usage}.`);
  }
}

/** How many things one asks for. @throws UsageError for what is no number from 1 */
export function readLimit(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(`--limit attend un nombre entier à partir de 1, et non ${quote(text)}.`);
}

/** The one of the formats that one asks for. @throws UsageError for another */
export function readFormat<Format extends string>(text: string, known: readonly Format[]): Format {
  const format = known.find((one) => one === text);
  if (format !== undefined) return format;
  throw new UsageError(`--format attend ${listed(known, 'ou')}, et non ${quote(text)}.`);
}

/** The day it is where the site is read, AAAA-MM-JJ. */
export function today(): string {
  return momentInMontreal(new Date()).day;
}

/** Gives a command what the shell knows, and the shell its outcome. */
export function run(command: Command): void {
  void command(process.argv.slice(2), process.env, process.cwd()).then(({code, stdout, stderr, summary}) => {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    if (summary !== undefined && process.env.GITHUB_STEP_SUMMARY) {
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, summary);
    }
    process.exitCode = code;
  });
}

/** A command that a `UsageError` ends with its sentence and the exit code 2. */
export function obeying(command: Command): Command {
  return async (...params) => {
    try {
      return await command(...params);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return {code: 2, stdout: '', stderr: `${error.message}\n`};
    }
  };
}

/** The same, from what it prints. */
export function printing(print: (...params: Parameters<Command>) => Promise<string>): Command {
  return obeying(async (...params) => ({code: 0, stdout: `${await print(...params)}\n`, stderr: ''}));
}

/** A data folder, which is there, and the guide beside it. @throws UsageError when it is not */
export async function projectFolders(dataDir: string, cwd: string): Promise<ProjectFolders> {
  const project = projectAt(dataDir, cwd);
  const isFolder = await stat(project.data).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(`Le dossier de données ${quote(dataDir)} n’existe pas.`);
  return project;
}

/** Reads a data folder and the guide beside it. Throws a `UsageError` when there is nothing to read. */
export async function contentOf(dataDir: string, cwd: string): Promise<Content> {
  const project = await projectFolders(dataDir, cwd);
  const {content} = await readContent({dataDir: project.data, guideDir: project.guide, cwd});
  if (!content) {
    throw new UsageError(
      `Le dossier ${quote(dataDir)} a des erreurs qui empêchent de le lire\u00a0: npm run validate les montre.`,
    );
  }
  return content;
}
