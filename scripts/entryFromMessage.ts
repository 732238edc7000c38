import path from 'node:path';
import {checkFiles, readProject} from '../src/content/check';
import {parseFile} from '../src/content/document';
import type {FoundFile} from '../src/content/folder';
import {findFiles} from '../src/content/folder';
import type {Entry} from '../src/content/writing';
import {readEntry} from '../src/content/writing';
import {fromForm, makesEntry} from '../src/contribution/issueForms/fromForm';
import {issueForms} from '../src/contribution/issueForms/forms';
import {readForm} from '../src/contribution/issueForms/readForm';
import {reviewFacts} from '../src/contribution/review/reviewFacts';
import {reviewSummary} from '../src/contribution/review/summary';
import {UsageError} from './commandLine';
import {coverageChanges, everyEntry} from './coverage';

/** What a message becomes: a file to propose, or sentences that say why it cannot be one. */
export type MessageOutcome =
  | {
      state: 'ready';
      /** Path of the file, from the root of the project. */
      file: string;
      text: string;
      /** True when the file is there already. */
      exists: boolean;
      title: string;
      /** What changes, in Markdown. */
      summary: string;
    }
  | {state: 'faults'; faults: string[]}
  /** The message asks for no entry. */
  | {state: 'none'};

/** Reads the message of a form, writes the entry that it asks for in memory, and checks it with all the others. */
export async function entryFromMessage(body: string, root: string, today: string): Promise<MessageOutcome> {
  const found = await findFiles({dataDir: 'data', guideDir: 'docs', cwd: root});
  const before = {project: readProject(found).project, problems: checkFiles(found).problems};
  const {vocabularies} = before.project;
  if (!vocabularies)
    throw new UsageError('Les listes du répertoire ne se lisent pas\u00a0: npm run validate.');
  const read = readForm(body, issueForms(vocabularies));
  if (!read) {
    return {
      state: 'faults',
      faults: ['Ce message ne vient pas d’un de nos formulaires, ou il y manque une réponse obligatoire.'],
    };
  }
  if (!makesEntry(read.form.id)) return {state: 'none'};
  const made = fromForm(read, {entries: entriesOf(found), vocabularies, today});
  if ('faults' in made) return {state: 'faults', ...made};
  const {id, text, title} = made.entry;
  const file = `data/ressources/${id}.md`;
  const old = found.find((one) => one.path === file);
  if (old && new TextDecoder().decode(old.bytes) === text) {
    return {state: 'faults', faults: ['La fiche dit déjà ce que dit ce message.']};
  }
  const written: FoundFile = {
    path: file,
    place: {kind: 'ressource', id},
    bytes: new TextEncoder().encode(text),
  };
  const all = [...found.filter((one) => one !== old), written].sort((a, b) => (a.path < b.path ? -1 : 1));
  const after = {project: readProject(all).project, problems: checkFiles(all).problems};
  const known = new Set(before.problems.map((problem) => JSON.stringify([problem.file, problem.message])));
  const faults = after.problems.filter(
    (problem) =>
      problem.severity === 'error' &&
      (problem.file === file || !known.has(JSON.stringify([problem.file, problem.message]))),
  );
  if (faults.length > 0) {
    return {
      state: 'faults',
      faults: [...new Set(faults.map(({message, help = ''}) => `${message} ${help}`.trim()))],
    };
  }
  const lines = new Set(Array.from({length: text.split('\n').length}, (_, rank) => rank + 1));
  const facts = reviewFacts({
    before,
    after,
    changed: [file],
    touchedLines: () => lines,
    coverage: coverageChanges(everyEntry(before.project), everyEntry(after.project), today),
    today,
  });
  return {state: 'ready', file, text, exists: old !== undefined, title, summary: reviewSummary(facts)};
}

/** The entries as they are written; one that cannot be read is mended by hand first. */
function entriesOf(found: readonly FoundFile[]): Map<string, Entry> {
  return new Map(
    found.flatMap((file) => {
      if (file.place.kind !== 'ressource') return [];
      const entry = readEntry(parseFile(file).text);
      return entry ? [[path.posix.basename(file.path, '.md'), entry] as const] : [];
    }),
  );
}
