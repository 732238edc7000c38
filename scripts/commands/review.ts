import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {checkFiles, readProject} from '../../src/content/check';
import type {ContentState} from '../../src/contribution/review/reviewFacts';
import {reviewFacts} from '../../src/contribution/review/reviewFacts';
import {reviewSummary} from '../../src/contribution/review/summary';
import {obeying, readArgs, today, UsageError} from '../commandLine';
import {coverageChanges, everyEntry} from '../coverage';
import {Repository} from '../git/repository';

const HELP = `Résume ce qu’une proposition change, pour qui la relit.

Usage : npm run review -- [BASE] [TÊTE] [--json FICHIER] [--pull NUMÉRO]

  BASE            d’où part la proposition (sinon « main »)
  TÊTE            ce qu’elle propose (sinon « HEAD »)
  --json FICHIER  écrire les faits dans ce fichier, sans rien montrer de la proposition
  --pull NUMÉRO   le numéro de la proposition, gardé avec les faits
  --help          montrer cette aide

Les deux états sont lus dans git : ce qui n’y est pas encore enregistré n’est pas vu.
`;

const USAGE = 'npm run review -- [BASE] [TÊTE] [--json FICHIER] [--pull NUMÉRO]';

interface Options {
  base: string;
  head: string;
  json?: string;
  pull?: number;
}

/** `npm run review`: what a proposal changes, in Markdown; with `--json`, the same as data that another program will show. */
export const review = obeying(async (args, _env, cwd) => {
  const options = readOptions(args);
  if (options === 'help') return {code: 0, stdout: HELP, stderr: ''};
  const facts = factsOf(options, cwd);
  const summary = reviewSummary(facts);
  if (options.json === undefined) return {code: 0, stdout: summary, stderr: ''};
  writeFileSync(path.resolve(cwd, options.json), JSON.stringify(facts));
  return {code: 0, stdout: 'Le résumé est écrit.\n', stderr: '', summary};
});

function readOptions(args: string[]): Options | 'help' {
  const {values, positionals} = parse(args);
  if (values.help) return 'help';
  const [base = 'main', head = 'HEAD', ...others] = positionals;
  if (others.length > 0) throw new UsageError(`Deux états suffisent\u00a0: ${USAGE}.`);
  const {json, pull} = values;
  if (pull !== undefined && !/^[1-9]\d{0,8}$/.test(pull)) {
    throw new UsageError(`--pull attend un numéro, et non «\u00a0${pull}\u00a0».`);
  }
  return {base, head, ...(json !== undefined && {json}), ...(pull !== undefined && {pull: Number(pull)})};
}

function parse(args: string[]) {
  return readArgs(
    {
      args,
      allowPositionals: true,
      options: {json: {type: 'string'}, pull: {type: 'string'}, help: {type: 'boolean'}},
    },
    USAGE,
  );
}

function factsOf({base, head, pull}: Options, cwd: string) {
  const repository = new Repository(cwd);
  const to = repository.commit(head);
  const from = repository.mergeBase(repository.commit(base), to);
  const before = stateAt(from, repository);
  const after = stateAt(to, repository);
  const known = new Set([...before.project.files, ...after.project.files].map((file) => file.path));
  const touched = new Map<string, Set<number>>();
  const day = today();
  return reviewFacts({
    before,
    after,
    changed: repository.changedFiles(from, to).filter((file) => known.has(file)),
    touchedLines(file) {
      const lines = touched.get(file) ?? repository.touchedLines(from, to, file);
      touched.set(file, lines);
      return lines;
    },
    coverage: coverageOf(before, after, day),
    today: day,
    pull,
  });
}

function coverageOf(was: ContentState, is: ContentState, day: string): string[] {
  const [before, after] = [was, is].map(({project, problems}) =>
    // Names come from the lists.
    problems.some(({severity, file}) => severity === 'error' && file.startsWith('data/vocabulaires/'))
      ? undefined
      : everyEntry(project),
  );
  return coverageChanges(before, after, day);
}

function stateAt(commit: string, repository: Repository): ContentState {
  const files = repository.contentAt(commit);
  return {problems: checkFiles(files).problems, project: readProject(files).project};
}
