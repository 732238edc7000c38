import {config} from 'zod';
import type {Entry} from '../content/writing';
import {readEntry} from '../content/writing';
import {describeChanges} from '../contribution/changes';
import {SHEETS} from '../model/fileAddresses';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import type {CheckBase} from '../contribution/check/base';
import {filesOf, knownEntries} from '../contribution/check/base';
import {checkDraft} from '../contribution/check/checkDraft';
import {fieldProblems} from '../contribution/check/fieldProblems';
import {vocabulariesOf} from '../content/check';
import {newId} from '../contribution/draft/fileName';
import type {Draft, DraftValue} from '../contribution/draft/values';
import {isGroup} from '../contribution/draft/values';
import type {Lookalike, NewEntry} from '../contribution/duplicates';
import {lookalikes} from '../contribution/duplicates';
import {CHECK_BASE_FILE, entryFile} from '../pageData/paths';
import {indexDirectory} from '../views/directoryIndex';
import {resourceView} from '../views/resourceView';
import type {CheckedDraft, GivenFile, Reply, Request, SheetAnswer, Source} from './messages';

// The policy of the site lets no text become code: asking whether it may, for each schema, takes longer than the checks.
config({jitless: true});

/** What the checks need of where they run. */
export interface Machine {
  /** @returns undefined when there is no such file; throws when it cannot be had */
  download(address: string): Promise<Uint8Array | undefined>;
  /** AAAA-MM-JJ */
  today(): string;
  /** Calls back when the messages that wait have been heard. */
  later(callback: () => void): void;
}

/** A draft to be checked. */
type Asked = Extract<Request, {kind: 'check'}>;

export type Host = (request: Request) => void;

/** Answers the page: checks drafts by the rules of the validator, in a thread of its own where there is one. */
export function createHost(reply: (reply: Reply) => void, machine: Machine): Host {
  let base: Promise<Base> | undefined;
  let source: Source = {baseUrl: '/'};
  const entries = new Map<string, Entry>();
  let waiting: Asked | undefined;

  async function open(): Promise<void> {
    try {
      const {known} = await ready();
      reply({kind: 'state', status: 'ready', names: known.map(({id, nom}) => ({id, nom}))});
    } catch {
      reply({kind: 'state', status: 'failed'});
    }
  }

  /** The base, downloaded once; after a failure, again. */
  async function ready(): Promise<Base> {
    const asked = (base ??= need(CHECK_BASE_FILE).then((bytes) =>
      baseOf(JSON.parse(textOf(bytes)) as CheckBase),
    ));
    try {
      return await asked;
    } catch (error) {
      if (base === asked) base = undefined;
      throw error;
    }
  }

  /** @param file its address, from that of the site */
  async function need(file: string): Promise<Uint8Array> {
    const bytes = await machine.download(source.baseUrl + file);
    if (!bytes) throw new Error(`${file} is missing.`);
    return bytes;
  }

  async function check(): Promise<void> {
    const known = await base?.catch(() => undefined);
    const asked = waiting;
    waiting = undefined;
    if (known && asked) reply({kind: 'checked', result: checked(asked, known, entries, machine.today())});
  }

  async function read(id: string): Promise<void> {
    try {
      const bytes = await machine.download(source.baseUrl + entryFile(id));
      const entry = bytes && readEntry(textOf(bytes));
      if (entry) entries.set(id, entry);
      reply({kind: 'entry', id, entry});
    } catch {
      reply({kind: 'entry-failed', id});
    }
  }

  async function checkSheet(turn: number, file: GivenFile): Promise<void> {
    const answer = await sheetAnswer(file).catch((): SheetAnswer => ({kind: 'failed'}));
    reply({kind: 'sheet', turn, answer});
  }

  async function sheetAnswer(file: GivenFile): Promise<SheetAnswer> {
    // What reads a workbook weighs more than all that a form needs.
    const {checkGivenFile} = await import('./givenSheet');
    return checkGivenFile(file, {
      files: async () => (await ready()).files,
      directory: () => need(SHEETS.directory.slice(1)),
      today: machine.today(),
    });
  }

  return (request) => {
    switch (request.kind) {
      case 'open':
        source = request.source;
        void open();
        break;
      case 'check':
        if (!waiting) machine.later(() => void check());
        waiting = request;
        break;
      case 'read':
        void read(request.id);
        break;
      case 'sheet':
        void checkSheet(request.turn, request.file);
    }
  };
}

/** The base, read once. */
interface Base {
  marks: CheckBase;
  files: ReturnType<typeof filesOf>;
  vocabularies: NonNullable<ReturnType<typeof vocabulariesOf>>;
  known: ReturnType<typeof knownEntries>;
  taken: ReadonlySet<string>;
}

function baseOf(marks: CheckBase): Base {
  const files = filesOf(marks);
  const vocabularies = vocabulariesOf(files);
  if (!vocabularies) throw new Error('The closed lists cannot be read.');
  const taken = marks.entries.flatMap(({id, anciens_identifiants = []}) => [id, ...anciens_identifiants]);
  return {marks, files, vocabularies, known: knownEntries(marks), taken: new Set(taken)};
}

function checked(
  {turn, draft, self}: Asked,
  {files, vocabularies, known, taken}: Base,
  entries: ReadonlyMap<string, Entry>,
  today: string,
): CheckedDraft {
  const nameOf = (other: string) => known.find((one) => one.id === other)?.nom;
  const before = self === undefined ? undefined : entries.get(self);
  const id = self ?? newId(textAt(draft.values.nom), (one) => taken.has(one));
  const others = self === undefined ? files : files.filter(({place}) => place.id !== self);
  const {path, text, entry, problems, content} = checkDraft(draft, {
    id,
    isNew: self === undefined,
    others,
    vocabularies,
    today,
  });
  const resource = content?.resources.find((one) => one.id === id);
  return {
    turn,
    id,
    path,
    text,
    entry,
    problems: fieldProblems(problems, vocabularies, nameOf),
    lookalikes: newLookalikes(draft, known, self),
    changes: before
      ? describeChanges({
          before,
          after: entry,
          fields: RESOURCE_FIELDS,
          vocabularies,
          entryName: nameOf,
        })
      : [],
    ...(content &&
      resource && {view: resourceView(resource, content, indexDirectory(content, today), today)}),
  };
}

/** Those that a draft may repeat; of an entry that is corrected, only those that it did not resemble before. */
function newLookalikes(draft: Draft, known: Base['known'], self: string | undefined): Lookalike[] {
  const found = lookalikes(newEntryOf(draft), known, self);
  const itself = known.find(({id}) => id === self);
  if (!itself || found.length === 0) return found;
  const before = lookalikes(itself, known, self, Infinity);
  return found.filter(({id, why}) => before.every((one) => one.id !== id || one.why !== why));
}

/** What a draft may repeat of another entry. */
function newEntryOf({values}: Draft): NewEntry {
  const contact = isGroup(values.contact) ? values.contact : {};
  const numbers = listOf(contact.telephone).map((one) => (isGroup(one) ? textAt(one.numero) : ''));
  return {
    nom: textAt(values.nom),
    alias: listOf(values.alias).map(textAt),
    url: textAt(values.url),
    telephones: numbers,
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function textAt(value: DraftValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: DraftValue | undefined): readonly DraftValue[] {
  return Array.isArray(value) ? (value as readonly DraftValue[]) : [];
}
