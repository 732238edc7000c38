import {checkSome} from '../../content/check';
import {isRecord} from '../../content/data';
import {parseFile} from '../../content/document';
import type {FoundFile} from '../../content/folder';
import {readVocabularies} from '../../content/vocabularies';
import {count, quote} from '../../content/words';
import type {Entry} from '../../content/writing';
import {readEntry, writeEntry} from '../../content/writing';
import type {Path} from '../../content/yaml';
import type {Problem} from '../../model/problem';
import type {ResourceField} from '../../model/resourceFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';
import {simpleLists} from '../../model/vocabularies';
import type {Change} from '../changes';
import {describeChanges} from '../changes';
import {completed} from '../draft/completed';
import type {FormWords} from '../check/formWords';
import {formWords} from '../check/formWords';
import type {PlacedProblem} from '../check/placedProblem';
import {MISSING, placedProblems} from '../check/placedProblem';
import {cellOf} from './cellOf';
import {YES} from './cellText';
import type {Draft} from './drafts';
import {draftsOf, namedIn} from './drafts';
import type {Written} from './entryText';
import {writeDraft} from './entryText';
import type {CellPlace, RelatedEntry, SheetFinding} from './finding';
import type {SheetForm} from './form';
import {sheetForm, VALUES_SHEET} from './form';
import {helpOf} from './helpOf';
import type {Layout} from './layout';
import {layoutOf} from './layout';
import {Lists} from './lists';
import type {RawWorkbook} from './rawWorkbook';

/** Rows above which a workbook is not read: many times the directory. */
export const MAX_ROWS = 2000;

/** What rows are checked against. */
export interface SheetContext {
  /** The closed lists. */
  vocabularyFiles: readonly FoundFile[];
  /** The entries of the directory. */
  others: readonly FoundFile[];
  /**
   * What the site publishes of them, as a workbook: what `others` says of them is then no more than what tells them apart,
   * and an entry that exists cannot be written again, only compared.
   */
  published?: RawWorkbook;
  /** AAAA-MM-JJ */
  today: string;
  /** Folder of the files, as problems name it. */
  folder?: string;
}

export interface CheckedRow {
  name: string;
  id: string;
  row: number;
  /** New; or the change of an entry that exists; or what it says already. */
  state: 'new' | 'changed' | 'same';
  findings: SheetFinding[];
  /** No error in it. */
  isSound: boolean;
  /** Absent when it cannot be written here. */
  file?: {path: string; text: string};
  changes: Change[];
}

export interface CheckedWorkbook {
  /** What is said of the whole. */
  findings: SheetFinding[];
  rows: CheckedRow[];
}

/** Checks the rows of a workbook with the very rules of the files that they make. Pure; never throws for what they hold. */
export function checkSheet(workbook: RawWorkbook, context: SheetContext): CheckedWorkbook {
  const form = sheetForm();
  const layout = layoutOf(workbook, form);
  const refusal = refusalOf(layout, form);
  if (refusal) return {findings: [refusal], rows: []};
  const {usable} = readVocabularies(context.vocabularyFiles.map(parseFile), simpleLists());
  if (!usable) throw new Error('The closed lists cannot be read.');
  const known = context.others.map((file) => ({id: file.place.id, nom: nameOf(file), file}));
  const lists = new Lists(usable, [
    ...known,
    ...namedIn(layout).filter(({id}) => !known.some((one) => one.id === id)),
  ]);
  const findings = [...layout.findings];
  const drafts = draftsOf(layout, form, lists, findings);
  const checker = new Checker(form, context, known, drafts, lists, usable);
  return {findings, rows: checker.rows()};
}

/** Why nothing can be read; `undefined` when something can. */
function refusalOf({main}: Layout, form: SheetForm): SheetFinding | undefined {
  if (!main) {
    const titles = form.columns.filter(({required}) => required).slice(0, 3);
    return {
      severity: 'error',
      message: `Ce classeur n’a pas de feuille ${quote(form.name)} avec les titres du modèle (${titles.map(({title}) => quote(title)).join(', ')}…).`,
      help: 'Téléchargez le classeur à remplir et copiez-y vos lignes, une ressource par ligne.',
    };
  }
  if (main.rows.length > MAX_ROWS) {
    return {
      place: {sheet: main.name, row: MAX_ROWS},
      severity: 'error',
      message: `La feuille ${quote(main.name)} a ${count(main.rows.length, 'ligne')}; la limite est de ${count(MAX_ROWS, 'ligne')}.`,
      help: 'Partagez-la en plusieurs classeurs.',
    };
  }
  if (main.rows.length === 0) {
    return {
      place: {sheet: main.name, row: 1},
      severity: 'error',
      message: `La feuille ${quote(main.name)} n’a encore aucune ressource.`,
      help: 'Écrivez une ressource par ligne, sous l’exemple, puis enregistrez le classeur.',
    };
  }
  return undefined;
}

interface Known {
  id: string;
  nom: string;
  file: FoundFile;
}

/** What is to be mended is told first. */
const WEIGHTS: Readonly<Record<SheetFinding['severity'], number>> = {error: 0, warning: 1, note: 2};

class Checker {
  readonly #form: SheetForm;
  readonly #context: SheetContext;
  readonly #vocabularies: Vocabularies;
  readonly #known: ReadonlyMap<string, Known>;
  readonly #drafts: readonly Draft[];
  readonly #byPath = new Map<string, Draft>();
  readonly #published: ReadonlyMap<string, Draft>;
  readonly #say: FormWords;

  constructor(
    form: SheetForm,
    context: SheetContext,
    known: readonly Known[],
    drafts: readonly Draft[],
    lists: Lists,
    vocabularies: Vocabularies,
  ) {
    this.#form = form;
    this.#context = context;
    this.#vocabularies = vocabularies;
    this.#say = formWords(vocabularies, (id) => this.#relatedTo(this.#pathOf({id}))?.name);
    this.#known = new Map(known.map((one) => [one.id, one]));
    this.#drafts = drafts;
    const {published} = context;
    const base = published ? draftsOf(layoutOf(published, form), form, lists, []) : [];
    this.#published = new Map(base.map((draft) => [draft.id, draft]));
    for (const draft of drafts) {
      const path = this.#pathOf(draft);
      if (this.#byPath.has(path)) draft.findings.unshift(sameName(draft, this.#byPath.get(path)));
      else this.#byPath.set(path, draft);
      if (!draft.hasGivenId && this.#known.has(draft.id)) draft.findings.unshift(this.#alreadyThere(draft));
    }
  }

  rows(): CheckedRow[] {
    const written = new Map([...this.#byPath].map(([path, draft]) => [path, this.#write(path, draft)]));
    const problems = this.#problemsOf(new Map([...written].map(([path, {file}]) => [path, file])));
    const changed = [...written].filter(([, {before, changes}]) => before && changes.length > 0);
    const before = new Map(
      this.#context.published
        ? changed.flatMap(([path, {file, before: entry}]) =>
            entry ? [[path, {...file, bytes: bytesOf(entry)}] as const] : [],
          )
        : [],
    );
    const artefacts = before.size > 0 ? this.#problemsOf(before) : new Map<string, Problem[]>();
    return this.#drafts.map((draft) => {
      const path = this.#pathOf(draft);
      const own = this.#byPath.get(path) === draft ? written.get(path) : undefined;
      const known = new Set((artefacts.get(path) ?? []).map(sayingOf));
      const found = own ? (problems.get(path) ?? []) : [];
      return this.#toRow(
        draft,
        path,
        own,
        found.filter((problem) => !known.has(sayingOf(problem))),
      );
    });
  }

  /** The problems of some files among the others, by path. */
  #problemsOf(files: ReadonlyMap<string, FoundFile>): Map<string, Problem[]> {
    const replaced = new Set([...files.values()].map(({place}) => place.id));
    const all = [
      ...this.#context.vocabularyFiles,
      ...this.#context.others.filter(({place}) => !replaced.has(place.id)),
      ...files.values(),
    ];
    return grouped(checkSome(all, new Set(files.keys())));
  }

  #toRow(draft: Draft, path: string, own: WrittenFile | undefined, problems: readonly Problem[]): CheckedRow {
    const isWhole = !this.#context.published;
    const findings = [...draft.findings, ...(own ? this.#findingsOf(problems, own, draft) : [])];
    const changes = own?.changes ?? [];
    const isUpdate = this.#isUpdate(draft);
    const isSame = isUpdate && own !== undefined && changes.length === 0;
    return {
      name: draft.name || `Ligne ${draft.place.row}`,
      id: draft.id,
      row: draft.place.row,
      state: isSame ? 'same' : isUpdate ? 'changed' : 'new',
      findings: isSame ? [] : findings.sort((a, b) => WEIGHTS[a.severity] - WEIGHTS[b.severity]),
      isSound: isSame || !findings.some(({severity}) => severity === 'error'),
      ...(own && (isWhole || !isUpdate) && {file: {path, text: own.written.text}}),
      changes,
    };
  }

  #write(path: string, draft: Draft): WrittenFile {
    const before = this.#before(draft);
    const written = writeDraft(draft, this.#form, before, (front) =>
      completed(front, RESOURCE_FIELDS, this.#vocabularies, this.#context.today),
    );
    const changes = before
      ? describeChanges({
          before: this.#compared(before),
          after: this.#compared(written.entry),
          fields: RESOURCE_FIELDS,
          vocabularies: this.#vocabularies,
          entryName: (id) => this.#known.get(id)?.nom,
        })
      : [];
    const bytes = new TextEncoder().encode(written.text);
    return {
      written,
      file: {path, place: {kind: 'ressource', id: draft.id}, bytes},
      before,
      changes,
    };
  }

  /** What is known of the entry that a row changes. */
  #before(draft: Draft): Entry | undefined {
    const known = this.#isUpdate(draft) ? this.#known.get(draft.id) : undefined;
    if (!known) return undefined;
    if (!this.#context.published) {
      return known.file.bytes && readEntry(new TextDecoder().decode(known.file.bytes));
    }
    const published = this.#published.get(draft.id);
    return published && writeDraft(published, this.#form, undefined).entry;
  }

  /** What is for editors alone is not published: nothing can be said of it. */
  #compared({front, body}: Entry): Entry {
    if (!this.#context.published) return {front, body};
    const editors = Object.entries<ResourceField>(RESOURCE_FIELDS)
      .filter(([, {uses}]) => uses.editorsOnly)
      .map(([key]) => key);
    const said = Object.entries(front).filter(([key]) => !editors.includes(key));
    return {front: Object.fromEntries(said), body};
  }

  /** True for a row that says which entry of the directory it is. */
  #isUpdate({id, hasGivenId}: Draft): boolean {
    return hasGivenId && this.#known.has(id);
  }

  #pathOf({id}: Pick<Draft, 'id'>): string {
    return `${this.#context.folder ?? 'data/ressources'}/${id}.md`;
  }

  #findingsOf(problems: readonly Problem[], {written, file}: WrittenFile, draft: Draft): SheetFinding[] {
    return placedProblems(problems, parseFile(file)).map((placed) =>
      this.#toFinding(placed, cellOf(placed, written) ?? draft.place),
    );
  }

  #toFinding({problem, path}: PlacedProblem, place: CellPlace): SheetFinding {
    const related = (problem.related ?? []).flatMap((other) => this.#relatedTo(other.file) ?? []);
    const said = this.#say(problem);
    const isUnseen = problem.rule === MISSING && place.title === undefined;
    const help = helpOf({rule: problem.rule, help: said.help}, place, this.#form);
    return {
      place,
      severity: problem.severity,
      message: inCells((isUnseen && this.#missing(path)) || said.message),
      ...(help !== undefined && {help: inCells(help)}),
      ...(related.length > 0 && {related}),
    };
  }

  /** An answer that is not there, told by its title where no cell shows it. */
  #missing(path: Path): string | undefined {
    const column = this.#form.columns.find(
      ({target}) => target.is === 'value' && path.every((key, rank) => target.path[rank] === key),
    );
    return column && `La réponse ${quote(column.title)} est obligatoire.`;
  }

  #relatedTo(path: string): RelatedEntry | undefined {
    const draft = this.#byPath.get(path);
    if (draft) return {name: draft.name, place: draft.place};
    const known = [...this.#known.values()].find(({file}) => file.path === path);
    return known && {name: known.nom, id: known.id};
  }

  #alreadyThere(draft: Draft): SheetFinding {
    const known = this.#known.get(draft.id);
    return {
      place: draft.place,
      severity: 'error',
      message: `${quote(draft.name)} a déjà sa fiche au répertoire.`,
      help: `Si c’est bien elle, retirez la ligne; pour la changer, écrivez ${quote(draft.id)} dans la colonne ${quote('Identifiant')}. Si c’en est une autre, précisez son nom (un lieu, une année).`,
      related: known ? [{name: known.nom, id: known.id}] : [],
    };
  }
}

/** A message that speaks of cells rather than of the lines of files. */
function inCells(message: string): string {
  return message
    .replace(/data\/vocabulaires\/[\w-]+\.yaml/g, `la feuille ${quote(VALUES_SHEET)}`)
    .replace(`écrivez ${quote('true')} ou retirez la ligne`, `écrivez ${quote(YES)} ou videz la case`);
}

interface WrittenFile {
  written: Written;
  file: FoundFile;
  before: Entry | undefined;
  changes: Change[];
}

function bytesOf({front, body}: Entry): Uint8Array {
  return new TextEncoder().encode(writeEntry(front, body));
}

/** What is published of an entry may hide what makes it sound: a problem that it has already is no fault of the row. */
function sayingOf({rule, message}: Problem): string {
  return `${rule} ${message}`;
}

function sameName(draft: Draft, other: Draft | undefined): SheetFinding {
  return {
    place: draft.place,
    severity: 'error',
    message: `Cette ligne a le même nom que la ligne ${other?.place.row ?? ''}.`,
    help: 'Gardez une seule ligne par ressource; si ce sont deux ressources, précisez leurs noms (un lieu, une année).',
    ...(other && {related: [{name: other.name, place: other.place}]}),
  };
}

function nameOf(file: FoundFile): string {
  const data = parseFile(file).yaml?.data;
  return isRecord(data) && typeof data.nom === 'string' ? data.nom : file.place.id;
}

function grouped(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const same = groups.get(problem.file);
    if (same) same.push(problem);
    else groups.set(problem.file, [problem]);
  }
  return groups;
}

/** True when rows say that they are entries of the directory: what it says of them is then needed to compare. */
export function namesKnownEntries(workbook: RawWorkbook, others: readonly FoundFile[]): boolean {
  const known = new Set(others.map(({place}) => place.id));
  return namedIn(layoutOf(workbook, sheetForm())).some(({id, isGiven}) => isGiven && known.has(id));
}
