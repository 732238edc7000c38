import type {Content} from '../model/content';
import type {Fix, Problem} from '../model/problem';
import type {Foundation} from './assemble';
import {assemble, foundation, isFoundation} from './assemble';
import type {ResourceFields} from '../model/resourceFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import type {Vocabularies} from '../model/vocabularies';
import {simpleLists} from '../model/vocabularies';
import {checkedFile} from './checkedFile';
import {parseFile} from './document';
import type {Edit} from './edit';
import type {FoundFile} from './folder';
import type {CheckedFile, Finding, Project, Rule} from './rule';
import {rules} from './rules';
import {schemas} from './schemas';
import {readVocabularies} from './vocabularies';

export interface Checked {
  /** Put together when it is first asked for. */
  readonly content: Content | undefined;
  /** In the order of files, lines and columns. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

/** Reads and checks files that are already in memory. Pure; never throws for a fault of content. */
export function checkFiles(found: FoundFile[], fields: ResourceFields = RESOURCE_FIELDS): Checked {
  const {project, base} = readProject(found, fields);
  const problems = project.files.flatMap((file) => problemsOf(file, project));
  let content: Content | undefined;
  return {
    get content() {
      return (content ??= base && assemble(base, withoutError(project.files, problems), project.files));
    },
    problems,
    files: found.filter(({bytes}) => bytes).length,
  };
}

/**
 * The problems of some of the files; the others are read for what they say of these. Without the lists of the whole site
 * a file cannot be checked: theirs are then told too, rather than call it sound.
 */
export function checkSome(found: FoundFile[], paths: ReadonlySet<string>): Problem[] {
  const {project, base} = readProject(found);
  const isShown = ({path, place}: CheckedFile) => paths.has(path) || (!base && isFoundation(place));
  return project.files.filter(isShown).flatMap((file) => problemsOf(file, project));
}

/** One entry among files that are in memory, and the content that it makes alone; none while it holds an error. */
export function checkOne(
  found: FoundFile[],
  entry: FoundFile,
): {file: CheckedFile | undefined; problems: Problem[]; content: Content | undefined} {
  const {project, base} = readProject([...found, entry], RESOURCE_FIELDS);
  const file = project.files.find(({path}) => path === entry.path);
  const problems = file ? problemsOf(file, project) : [];
  const isSound = file && problems.every(({severity}) => severity !== 'error');
  return {
    file,
    problems,
    content: isSound && base ? assemble(base, [file], project.files) : undefined,
  };
}

/** The closed lists of files that are in memory; `undefined` when a whole list is missing. */
export function vocabulariesOf(found: FoundFile[]): Vocabularies | undefined {
  return readProject(found, RESOURCE_FIELDS).project.vocabularies;
}

/** Files read with what their schemas say of them: what the rules, and comparisons, are given. */
export function readProject(
  found: FoundFile[],
  fields: ResourceFields = RESOURCE_FIELDS,
): {project: Project; base: Foundation | undefined} {
  const parsed = found.map(parseFile);
  const {valid, usable} = readVocabularies(parsed, simpleLists(fields));
  const schemaOf = schemas(usable, fields);
  const files = parsed.map((file) => checkedFile(file, schemaOf(file.place)));
  return {
    project: {files, ...(usable && {vocabularies: usable})},
    base: foundation(files, valid),
  };
}

function withoutError(files: CheckedFile[], problems: Problem[]): CheckedFile[] {
  const faulty = new Set(problems.filter(({severity}) => severity === 'error').map(({file}) => file));
  return files.filter(({path}) => !faulty.has(path));
}

/** A rule that takes nothing but the file has nothing else to look at. */
const looksAround = ({check}: Rule) => check.length > 1;
const rulesOfFile = rules.filter((rule) => !looksAround(rule));
const rulesOfProject = rules.filter(looksAround);

const inFileAlone = new WeakMap<CheckedFile, readonly Problem[]>();

/** What is wrong in a file wherever it stands: it is looked for once, while those around it change. */
function problemsInside(file: CheckedFile, project: Project): readonly Problem[] {
  const known = inFileAlone.get(file) ?? rulesOfFile.flatMap((rule) => findings(rule, file, project));
  inFileAlone.set(file, known);
  return known;
}

function problemsOf(file: CheckedFile, project: Project): Problem[] {
  const around = rulesOfProject.flatMap((rule) => findings(rule, file, project));
  return [...problemsInside(file, project), ...around].sort(
    (a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1),
  );
}

/** What a rule finds in a file. A rule that fails is one problem of that file: no other problem is lost with it. */
export function findings(rule: Rule, file: CheckedFile, project: Project): Problem[] {
  try {
    return [...rule.check(file, project)].map((finding) => toProblem(rule, file, finding));
  } catch (error) {
    return [
      toProblem(rule, file, {
        range: [0, 0],
        message: `Ce fichier n’a pas pu être vérifié jusqu’au bout; la règle s’est arrêtée sur «\u00a0${String(error)}\u00a0».`,
        help: 'C’est un défaut du vérificateur : signalez-le avec ce fichier. Corrigez d’abord les autres fautes; il disparaît souvent avec elles.',
      }),
    ];
  }
}

function toProblem(
  rule: Pick<Rule, 'id' | 'severity' | 'help'>,
  file: CheckedFile,
  {range, message, expected, suggestion, fix, help, related}: Finding,
): Problem {
  const start = file.lines.pointAt(range[0]);
  const end = file.lines.pointAt(Math.max(range[0], range[1]));
  return {
    file: file.path,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    severity: rule.severity,
    rule: rule.id,
    message,
    ...(expected !== undefined && {expected}),
    ...(suggestion !== undefined && {suggestion}),
    help: help ?? rule.help,
    ...(fix && {fix: placed(file, fix)}),
    ...(related && {
      related: related.map((place) => ({
        file: place.file.path,
        ...place.file.lines.pointAt(place.range[0]),
        message: place.message,
      })),
    }),
  };
}

function placed({lines}: CheckedFile, {range, text}: Edit): Fix {
  const end = lines.pointAt(range[1]);
  return {...lines.pointAt(range[0]), endLine: end.line, endColumn: end.column, text};
}
