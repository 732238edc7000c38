import {appendFileSync} from 'node:fs';
import {stat} from 'node:fs/promises';
import {parseArgs, type ParseArgsConfig} from 'node:util';
import type {Outcome} from '../src/content/command';
import {readContent} from '../src/content/index';
import {projectAt} from '../src/content/project';
import type {Content} from '../src/model/content';

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

/** Reads a data folder and the guide beside it. Throws a `UsageError` when there is nothing to read. */
export async function contentOf(dataDir: string, cwd: string): Promise<Content> {
  const project = projectAt(dataDir, cwd);
  const isFolder = await stat(project.data).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(`Le dossier de données «\u00a0${dataDir}\u00a0» n’existe pas.`);
  const {content} = await readContent({dataDir: project.data, guideDir: project.guide, cwd});
  if (!content) {
    throw new UsageError(
      `Le dossier «\u00a0${dataDir}\u00a0» a des erreurs qui empêchent de le lire\u00a0: npm run validate les montre.`,
    );
  }
  return content;
}
