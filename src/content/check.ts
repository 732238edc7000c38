import type {Content} from '../model/content';
import type {Problem} from '../model/problem';
import type {ResourceFields} from '../model/resourceFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import {simpleLists} from '../model/vocabularies';
import {assemble} from './assemble';
import {parseFile} from './document';
import type {FoundFile} from './folder';
import {readIssues} from './issues';
import type {CheckedFile, Finding, Project, Rule} from './rule';
import {rules} from './rules';
import {schemas} from './schemas';
import {readVocabularies} from './vocabularies';

export interface Checked {
  content: Content | undefined;
  /** In the order of files, lines and columns. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

/** Reads and checks files that are already in memory. Pure; never throws for a fault of content. */
export function checkFiles(found: FoundFile[], fields: ResourceFields = RESOURCE_FIELDS): Checked {
  const parsed = found.map(parseFile);
  const {valid, usable} = readVocabularies(parsed, simpleLists(fields));
  const schemaOf = schemas(usable, fields);
  const files = parsed.map((file): CheckedFile => {
    const schema = schemaOf(file.place);
    const data = file.yaml?.data;
    if (!schema || data === undefined || data === null) return {...file, issues: []};
    const result = schema.safeParse(data);
    if (result.success) return {...file, value: result.data, issues: []};
    return {...file, issues: readIssues(result.error.issues, data, schema)};
  });
  const project: Project = {files, ...(usable && {vocabularies: usable})};
  const problems = files.flatMap((file) => problemsOf(file, project));
  const faulty = new Set(problems.filter(({severity}) => severity === 'error').map(({file}) => file));
  const content = assemble(
    files.filter(({path}) => !faulty.has(path)),
    files,
    valid,
  );
  return {content, problems, files: found.filter(({bytes}) => bytes).length};
}

function problemsOf(file: CheckedFile, project: Project): Problem[] {
  return rules
    .flatMap((rule) => [...rule.check(file, project)].map((finding) => toProblem(rule, file, finding)))
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1));
}

function toProblem(
  rule: Rule,
  file: CheckedFile,
  {range, message, expected, suggestion, help}: Finding,
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
  };
}
