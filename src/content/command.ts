import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {checkFiles, checkSome} from './check';
import {findFiles, shownPath} from './folder';
import {Lines} from './lines';
import {githubReport, githubSummary} from './report/github';
import {jsonReport} from './report/json';
import type {RulePage} from './report/rulePages';
import {rulePages} from './report/rulePages';
import {dataFolder, projectAt} from './project';
import type {Report} from './report/report';
import {textReport} from './report/text';
import {quote} from './words';

const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

const HELP = `Vérifie les fichiers de contenu : fiches, événements, listes, glossaire et guide.

Usage : npm run validate -- [FICHIERS…] [--data DOSSIER] [--format text|json|github]

  FICHIERS          ne montrer que ce qui concerne ces fichiers (tout est lu quand même)
  --data DOSSIER    dossier des données (sinon la variable DATA_DIR, sinon « data »)
  --format FORMAT   text (pour lire), json (pour un programme), github (pour une demande de tirage)
  --help            montrer cette aide

Code de sortie : 0 sans erreur (les avertissements sont permis), 1 avec erreurs, 2 si la commande est mal écrite.
`;

/** What a run of the command gives to the shell. */
export interface Outcome {
  /** 0: no error. 1: errors. 2: bad usage. */
  code: 0 | 1 | 2;
  stdout: string;
  stderr: string;
  /** Markdown for the summary page of a workflow, with the format `github`. */
  summary?: string;
}

interface Options {
  files: string[];
  data: string;
  format: Format;
  rulePage: RulePage | undefined;
}

/** Runs `validate`. `args` comes without the name of the program; `cwd` is where paths start from. */
export async function validate(args: string[], env: NodeJS.ProcessEnv, cwd: string): Promise<Outcome> {
  const options = readOptions(args, env);
  if (options === 'help') return {code: 0, stdout: HELP, stderr: ''};
  const fault = typeof options === 'string' ? options : missing(options, cwd);
  if (typeof options === 'string' || fault) return {code: 2, stdout: '', stderr: `${fault}\n`};
  const report = await check(options, cwd);
  const code = report.problems.some(({severity}) => severity === 'error') ? 1 : 0;
  switch (options.format) {
    case 'json':
      return {code, stdout: jsonReport(report), stderr: ''};
    case 'github':
      return {code, stdout: githubReport(report), stderr: '', summary: githubSummary(report)};
    case 'text':
      return {code, stdout: textReport(report, lineReader(cwd)), stderr: ''};
  }
}

/** The options, « help », or one sentence about what is wrong with them. */
function readOptions(args: string[], env: NodeJS.ProcessEnv): Options | string {
  const {values, positionals, tokens} = parseArgs({
    args,
    options: {data: {type: 'string'}, format: {type: 'string'}, help: {type: 'boolean'}},
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!['data', 'format', 'help'].includes(token.name)) return `Option inconnue : ${token.rawName}.`;
    if (token.name !== 'help' && !token.value) return `L’option ${token.rawName} attend une valeur.`;
  }
  if (values.help) return 'help';
  const format = FORMATS.find((known) => known === (values.format ?? 'text'));
  if (!format) return `Format inconnu : ${String(values.format)} (text, json ou github).`;
  try {
    const data = String(values.data ?? dataFolder(env));
    return {files: positionals, data, format, rulePage: rulePages(env)};
  } catch (error) {
    return (error as Error).message;
  }
}

function missing({data, files}: Options, cwd: string): string | undefined {
  const folder = path.resolve(cwd, data);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return `Le dossier ${quote(data)} est introuvable.`;
  const lost = files.find((file) => !existsSync(path.resolve(cwd, file)));
  return lost === undefined ? undefined : `Le fichier ${quote(lost)} est introuvable.`;
}

async function check({data, files, rulePage}: Options, cwd: string): Promise<Report> {
  const project = projectAt(data, cwd);
  const found = await findFiles({dataDir: project.data, guideDir: project.guide, cwd});
  if (files.length === 0) {
    const {problems, files: count} = checkFiles(found);
    return {files: count, problems, rulePage};
  }
  const asked = new Set(files.map((file) => shownPath(file, cwd)));
  return {
    files: found.filter((file) => asked.has(file.path)).length,
    problems: checkSome(found, asked),
    rulePage,
  };
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
