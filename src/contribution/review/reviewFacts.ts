import {isCopyHost} from '../../content/copyHosts';
import {domainOf} from '../../content/address';
import {records} from '../../content/data';
import {isGuide, type Place} from '../../content/place';
import type {CheckedFile, Project} from '../../content/rule';
import {EVENT_FIELDS} from '../../model/eventFields';
import type {Fields} from '../../model/field';
import {allFields, valuesAt} from '../../model/field';
import {PRACTICE_FIELDS} from '../../model/guideFields';
import {PRIZE_FIELDS} from '../../model/prizeFields';
import type {Problem} from '../../model/problem';
import {PARTNER_FIELDS} from '../../model/partnerFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {NO_LISTS} from '../../model/schemaOf';
import {TEMPLATE_FIELDS} from '../../model/templateFields';
import type {Change, EntryState} from '../changes';
import {describeChanges} from '../changes';
import {missingFields} from '../../model/completeness';
import type {Names} from '../valueWords';
import type {CheckId} from './checks';
import {checkOf, inOrder} from './checks';
import type {ReviewFacts, ReviewedEntry, Suggestion} from './facts';
import {cutLine, firstLines, MOST} from './facts';
import {previewOf} from './preview';
import {suggestionFor} from './suggestions';
import {dataOf, nameOf, twinsOf} from './twins';
import {webAddresses} from './webAddresses';

/** The content at one moment. */
export interface ContentState {
  project: Project;
  problems: readonly Problem[];
}

export interface ReviewInput {
  before: ContentState;
  after: ContentState;
  /** Paths of the files that are not the same. */
  changed: readonly string[];
  /** Lines of a file that were written anew. */
  touchedLines: (path: string) => ReadonlySet<number>;
  /** What becomes of needs and territories, in sentences. */
  coverage: readonly string[];
  /** AAAA-MM-JJ */
  today: string;
  pull?: number | undefined;
}

const FIELDS_OF: Partial<Record<Place['kind'], Fields>> = {
  ressource: RESOURCE_FIELDS,
  evenement: EVENT_FIELDS,
  prix: PRIZE_FIELDS,
  gabarit: TEMPLATE_FIELDS,
  partenaire: PARTNER_FIELDS,
  pratique: PRACTICE_FIELDS,
};

/** One entry of a proposal, before and after. */
interface Pair {
  path: string;
  fields: Fields;
  before: CheckedFile | undefined;
  after: CheckedFile | undefined;
  changes: Change[];
}

/** All that a reviewer must know of a proposal. Pure; whatever the files hold. */
export function reviewFacts({
  before,
  after,
  changed,
  touchedLines,
  coverage,
  today,
  pull,
}: ReviewInput): ReviewFacts {
  const names = namesOf(after.project, before.project);
  const old = byPath(before.project);
  const recent = byPath(after.project);
  const pairs: Pair[] = [];
  const others: string[] = [];
  for (const path of [...changed].sort()) {
    const [was, is] = [old.get(path), recent.get(path)];
    const fields = FIELDS_OF[(is ?? was)?.place.kind ?? 'inattendu'];
    if (!fields) {
      others.push(path);
      continue;
    }
    const changes = describeChanges({before: stateOf(was), after: stateOf(is), fields, ...names});
    pairs.push({path, fields, before: was, after: is, changes});
  }
  const problems = newProblems(before.problems, after.problems, new Set(changed), touchedLines);
  const known = new Set(before.project.files.flatMap(webAddresses));
  const addresses = unique(pairs.flatMap(({after: is}) => (is ? webAddresses(is) : []))).filter(
    (address) => !known.has(address),
  );
  return {
    ...(pull !== undefined && {pull}),
    entries: pairs.slice(0, MOST.entries).map((pair) => reviewedEntry(pair, after.project, names, today)),
    moreEntries: Math.max(0, pairs.length - MOST.entries),
    others: firstLines(others),
    addresses: addresses.slice(0, MOST.lines),
    moreAddresses: Math.max(0, addresses.length - MOST.lines),
    coverage: firstLines(coverage),
    checks: inOrder([
      ...pairs.flatMap(checksOf),
      ...problems.map(({rule}) => (rule === PERSONAL_RULE ? ('personal' as const) : undefined)),
      ...others.map((path) => (path.includes('/vocabulaires/') ? ('lists' as const) : undefined)),
    ]),
    problems: problems.slice(0, MOST.lines).map(({severity, file, line, message, help = ''}) => ({
      severity,
      place: cutLine(`${file}:${line}`),
      message: cutLine(message),
      help: cutLine(help),
    })),
    moreProblems: Math.max(0, problems.length - MOST.lines),
    suggestions: suggestionsFor(problems, recent, touchedLines).slice(0, MOST.suggestions),
  };
}

/** One for each line: GitHub shows those of the lines that were written anew, and takes one at a time. */
function suggestionsFor(
  problems: readonly Problem[],
  files: ReadonlyMap<string, CheckedFile>,
  touchedLines: ReviewInput['touchedLines'],
): Suggestion[] {
  const byLine = new Map<string, Suggestion>();
  for (const problem of problems) {
    const file = files.get(problem.file);
    const found = file && suggestionFor(problem, file);
    if (!found || !touchedLines(found.file).has(found.line)) continue;
    const key = `${found.file}:${found.line}`;
    if (!byLine.has(key)) byLine.set(key, found);
  }
  return [...byLine.values()];
}

/** The rule that sees what designates a person. */
const PERSONAL_RULE = 'contact-personnel';

function namesOf(...projects: Project[]): Names {
  const titles = new Map(
    projects.flatMap(({files}) =>
      files.flatMap((file) =>
        file.place.kind === 'ressource' ? [[file.place.id, nameOf(file)] as const] : [],
      ),
    ),
  );
  const vocabularies = projects.find((project) => project.vocabularies)?.vocabularies ?? NO_LISTS;
  return {vocabularies, entryName: (id) => titles.get(id)};
}

function byPath({files}: Project): Map<string, CheckedFile> {
  return new Map(files.map((file) => [file.path, file]));
}

function stateOf(file: CheckedFile | undefined): EntryState | undefined {
  return file && {front: dataOf(file), body: file.body ? file.text.slice(file.body.range[0]) : ''};
}

function reviewedEntry(
  {path, fields, before, after, changes}: Pair,
  project: Project,
  names: Names,
  today: string,
): ReviewedEntry {
  const file = (after ?? before) as CheckedFile;
  const sentences = changes.map(({sentence}) => sentence);
  return {
    file: path,
    name: cutLine(nameOf(file)),
    state: before ? (after ? 'changed' : 'gone') : 'new',
    // Said otherwise, in the file, without meaning anything else: a reviewer must know that it was looked at.
    changes: firstLines(
      sentences.length > 0
        ? sentences
        : ['Rien ne change pour qui lit\u00a0: le fichier est écrit autrement.'],
    ),
    missing: after?.place.kind === 'ressource' ? firstLines(missingOf(after, names, today)) : [],
    twins: after && !before ? firstLines(twinsOf(after, project)) : [],
    preview: after && !isGuide(after.place) ? previewOf(after, fields, names) : [],
  };
}

/** What readers would have wanted to know, and that is not said. */
function missingOf(file: CheckedFile, {vocabularies}: Names, today: string): string[] {
  return missingFields(dataOf(file), vocabularies, today).map(({title}) => title);
}

function checksOf({before, after, fields, changes}: Pair): (CheckId | undefined)[] {
  if (fields !== RESOURCE_FIELDS) return [];
  if (!after) return ['gone'];
  const data = dataOf(after);
  const said = allFields(fields).filter(({path}) => valuesAt(data, path).length > 0);
  const touched = before ? changes.map(({path}) => path) : said.map(({path}) => path.join('.'));
  const known = new Set(before ? addressesOfCopies(before) : []);
  const hasCopy = addressesOfCopies(after).some((address) => !known.has(address));
  return [before ? undefined : 'place', ...touched.map(checkOf), hasCopy ? 'copies' : undefined];
}

function addressesOfCopies(file: CheckedFile): unknown[] {
  return records(dataOf(file).sources)
    .filter(({url, copie}) => copie === true || (typeof url === 'string' && isCopyHost(domainOf(url) ?? '')))
    .map(({url}) => url);
}

/** The problems that were not there, wherever they are, and those of the lines that were written anew. */
function newProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  changed: ReadonlySet<string>,
  touchedLines: ReviewInput['touchedLines'],
): Problem[] {
  const keyOf = ({file, rule, message}: Problem) => JSON.stringify([file, rule, message]);
  const known = new Set(before.map(keyOf));
  const isTouched = ({file, line, endLine}: Problem) =>
    changed.has(file) && [...touchedLines(file)].some((touched) => touched >= line && touched <= endLine);
  const found = after.filter((problem) => !known.has(keyOf(problem)) || isTouched(problem));
  return [
    ...found.filter(({severity}) => severity === 'error'),
    ...found.filter(({severity}) => severity === 'warning'),
  ];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
