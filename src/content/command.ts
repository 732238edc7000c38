import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {changesSince, type Changes} from './changes/changesSince';
import {GitFault} from './changes/git';
import {newProblems} from './changes/newProblems';
import {checkFiles, checkSome} from './check';
import {HELP, readOptions, type Options} from './commandOptions';
import {findFiles, placeOf, shownPath, type FolderOptions, type FoundFile} from './folder';
import {Lines} from './lines';
import {mendFiles, type MendedFile} from './mending/mendFiles';
import {writeWhole} from './mending/writeWhole';
import {githubReport, githubSummary} from './report/github';
import {jsonReport} from './report/json';
import {projectAt} from './project';
import type {Report} from './report/report';
import {mendingReport} from './report/mending';
import {textReport} from './report/text';
import {quote} from './words';

/** What a run of the command gives to the shell. */
export interface Outcome {
  /** 0: no error. 1: errors. 2: bad usage. */
  code: 0 | 1 | 2;
  stdout: string;
  stderr: string;
  /** Markdown for the summary page of a workflow, with the format `github`. */
  summary?: string;
}

/** Runs `validate`. `args` comes without the name of the program; `cwd` is where paths start from. */
export async function validate(args: string[], env: NodeJS.ProcessEnv, cwd: string): Promise<Outcome> {
  const options = readOptions(args, env);
  if (options === 'help') return {code: 0, stdout: HELP, stderr: ''};
  const fault = typeof options === 'string' ? options : missing(options, cwd);
  if (typeof options === 'string' || fault) return {code: 2, stdout: '', stderr: `${fault}\n`};
  try {
    return await obey(options, cwd);
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    return {code: 2, stdout: '', stderr: `${error.message}\n`};
  }
}

async function obey(options: Options, cwd: string): Promise<Outcome> {
  const mended = options.fix ? await mend(options, cwd) : undefined;
  const report: Report = {...(await check(options, cwd)), rulePage: options.rulePage};
  const code = report.problems.some(({severity}) => severity === 'error') ? 1 : 0;
  switch (options.format) {
    case 'json':
      return {code, stdout: jsonReport(report, mended), stderr: ''};
    case 'github':
      return {code, stdout: githubReport(report), stderr: '', summary: githubSummary(report)};
    case 'text': {
      const done = mended ? `${mendingReport(mended)}\n` : '';
      return {code, stdout: `${done}${textReport(report, lineReader(cwd))}`, stderr: ''};
    }
  }
}

/** Mends the files that the options are about, and writes them. */
async function mend(options: Options, cwd: string): Promise<MendedFile[]> {
  const {found, asked} = await filesOf(options, cwd);
  const paths = asked ?? new Set(found.map((file) => file.path));
  const {mended} = mendFiles(found, paths);
  for (const {path: file, text} of mended) await writeWhole(path.resolve(cwd, file), text);
  return mended;
}

interface FilesOf {
  folders: FolderOptions;
  found: FoundFile[];
  /** Those that the run is about; all of them when absent. */
  asked?: ReadonlySet<string>;
  changes?: Changes;
}

async function filesOf({data, files, changed}: Options, cwd: string): Promise<FilesOf> {
  const project = projectAt(data, cwd);
  const folders = {dataDir: project.data, guideDir: project.guide, cwd};
  const changes = changed === undefined ? undefined : await changesSince(changed, project, cwd);
  const found = await findFiles(folders);
  if (changes) return {folders, found, changes, asked: new Set(changes.before.keys())};
  if (files.length === 0) return {folders, found};
  return {folders, found, asked: new Set(files.map((file) => shownPath(file, cwd)))};
}

async function check(options: Options, cwd: string): Promise<Report> {
  const {folders, found, asked, changes} = await filesOf(options, cwd);
  if (!asked) {
    const {problems, files} = checkFiles(found);
    return {files, problems};
  }
  const files = found.filter((file) => asked.has(file.path)).length;
  if (!changes) return {files, problems: checkSome(found, asked)};
  return {
    files,
    problems: newProblems(found, changes, (file) => placeOf(file, folders)),
    // What a change breaks in another file is shown there: nothing else would say it.
    isOnChange: ({file, line}) => !asked.has(file) || changes.isTouched(file, line),
  };
}

function missing({data, files}: Options, cwd: string): string | undefined {
  const folder = path.resolve(cwd, data);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return `Le dossier ${quote(data)} est introuvable.`;
  const lost = files.find((file) => !existsSync(path.resolve(cwd, file)));
  return lost === undefined ? undefined : `Le fichier ${quote(lost)} est introuvable.`;
}

function lineReader(cwd: string): (file: string, line: number) => string | undefined {
  const read = new Map<string, Lines | undefined>();
  return (file, line) => {
    if (!read.has(file)) read.set(file, linesOf(path.resolve(cwd, file)));
    return read.get(file)?.textOf(line);
  };
}

function linesOf(file: string): Lines | undefined {
  try {
    return new Lines(new TextDecoder().decode(readFileSync(file)));
  } catch {
    return undefined;
  }
}
