import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {checkFiles} from '../../../src/content/check';
import {findFiles, shownPath} from '../../../src/content/folder';
import {writeWhole} from '../../../src/content/mending/writeWhole';
import {dataFolder, projectAt} from '../../../src/content/project';
import {quote} from '../../../src/content/words';
import {completed, completedKeys} from '../../../src/contribution/draft/completed';
import {newId} from '../../../src/contribution/draft/fileName';
import type {Field, Fields} from '../../../src/model/field';
import {givesMoney} from '../../../src/model/lookups';
import {momentInMontreal} from '../../../src/model/montreal';
import type {Problem} from '../../../src/model/problem';
import {SECTION_HEADINGS} from '../../../src/model/sectionHeadings';
import type {ResourceField} from '../../../src/model/resourceFields';
import type {Vocabularies} from '../../../src/model/vocabularies';
import {readArgs, UsageError} from '../../commandLine';
import {askField, type Asking} from './askValue';
import {confirm, converse, Ended, type Conversation} from './conversation';
import {Draft} from './draft';
import {type EntryKind, KINDS} from './kinds';

const HELP = `Écrit une nouvelle fiche, un nouvel événement ou une édition d’un prix, une question à la fois.

Usage\u00a0: npm run new -- [ressource|evenement|prix] [--data DOSSIER]

  ressource         une ressource du répertoire (si rien n’est dit)
  evenement         une rencontre de la communauté
  prix              une édition d’un concours ou d’un prix
  --data DOSSIER    dossier des données (sinon la variable DATA_DIR, sinon «\u00a0data\u00a0»)
  --help            montrer cette aide

Pour une valeur d’une liste, répondez par son numéro, son nom ou son identifiant. Rien n’est écrit avant la fin\u00a0: Ctrl+C arrête tout.
Code de sortie\u00a0: 0 si le fichier est écrit, 1 sinon, 2 si la commande est mal écrite.
`;

/** What the command needs of the machine, beside its arguments. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  cwd: string;
  input: Readable;
  output: Writable;
  now: Date;
}

/** Runs `npm run new`: asks, checks each answer, writes the file. Gives the exit code. */
export async function newEntry(
  args: string[],
  {env, cwd, input, output, now}: Surroundings,
): Promise<0 | 1 | 2> {
  const options = optionsOrFault(args, env);
  if (options instanceof UsageError) {
    output.write(`${options.message}\n`);
    return 2;
  }
  if (options === 'help') {
    output.write(HELP);
    return 0;
  }
  const {data, guide} = projectAt(options.data, cwd);
  const found = await findFiles({dataDir: data, guideDir: guide, cwd});
  const vocabularies = checkFiles(found).content?.vocabularies;
  if (!vocabularies) {
    output.write('Les listes de données ne peuvent pas être lues\u00a0: npm run validate dit pourquoi.\n');
    return 2;
  }
  const kind = KINDS[options.kind];
  const folder = shownPath(path.join(data, kind.folder), cwd);
  const draft = new Draft(found, {kind: options.kind, folder, fields: kind.fields});
  const talk = converse(input, output);
  try {
    const taken = new Set(found.map((file) => file.path));
    const isDone = await askAll(options.kind, {talk, draft, vocabularies}, momentInMontreal(now).day, taken);
    if (!isDone) return stop(talk);
    await mkdir(path.join(data, kind.folder), {recursive: true});
    await writeWhole(path.resolve(cwd, draft.path), draft.text);
    sayWhatNext(talk, draft);
    return 0;
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    return stop(talk);
  } finally {
    talk.close();
  }
}

function stop(talk: Conversation): 1 {
  talk.say('\nRien n’a été écrit.');
  return 1;
}

interface Options {
  kind: EntryKind;
  data: string;
}

function optionsOrFault(args: string[], env: NodeJS.ProcessEnv): Options | 'help' | UsageError {
  try {
    return readOptions(args, env);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

function readOptions(args: string[], env: NodeJS.ProcessEnv): Options | 'help' {
  const {values, positionals} = readArgs(
    {args, options: {data: {type: 'string'}, help: {type: 'boolean'}}, allowPositionals: true},
    'npm run new -- --help',
  );
  if (values.help) return 'help';
  const [kind = 'ressource', ...others] = positionals;
  if (!(kind in KINDS) || others.length > 0) {
    throw new UsageError(
      `On peut écrire une ${quote('ressource')}, un ${quote('evenement')} ou un ${quote('prix')}\u00a0: npm run new -- --help.`,
    );
  }
  return {kind: kind as EntryKind, data: values.data ?? dataFolder(env)};
}

/** All the questions; false when the person gives up on a duplicate or on a file that is not sound. */
async function askAll(
  kind: EntryKind,
  asking: Asking,
  today: string,
  taken: ReadonlySet<string>,
): Promise<boolean> {
  const {talk, draft, vocabularies} = asking;
  const {fields, name} = KINDS[kind];
  talk.say('D’abord ce qui est obligatoire; le reste ensuite, si vous voulez.');
  const isEntry = kind === 'ressource';
  const left = isEntry ? completedKeys(fields, vocabularies) : new Set<string>();
  for (const [key, field] of Object.entries(fields)) {
    if (!field.required || isNotAsked(field)) continue;
    await askField({...field, required: !left.has(key)}, [key], asking);
    if (key === name && !(await isNoDuplicate(draft.problemsAt([key]), talk))) return false;
  }
  if (isEntry) Object.assign(draft.front, completed(draft.front, fields, vocabularies, today));
  else if ('revise_le' in fields) draft.front.revise_le = today;
  await askOptional(fields, asking, vocabularies);
  if (!(await isNoDuplicate(draft.problems(), talk))) return false;
  await askBody(kind, asking);
  await askName(kind, asking, taken);
  return isSound(asking);
}

function isNotAsked(field: Field): boolean {
  return (field as Partial<ResourceField>).uses?.form === false;
}

/** Offers the fields that may be left out, until nothing more is wanted. */
async function askOptional(fields: Fields, asking: Asking, vocabularies: Vocabularies): Promise<void> {
  const {talk, draft} = asking;
  const offered = Object.entries(fields).filter(
    ([, field]) => !field.required && isOffered(field, givesMoney(draft.front.type, vocabularies)),
  );
  for (;;) {
    const left = offered.filter(([key]) => draft.front[key] === undefined);
    if (left.length === 0) return;
    talk.say('\nVoulez-vous remplir autre chose?');
    for (const [rank, [, {title}]] of left.entries()) talk.say(`  ${String(rank + 1).padStart(2)}. ${title}`);
    const typed = await talk.ask('  (un numéro, Entrée pour finir) >');
    if (typed === '') return;
    const [key, field] = left[Number(typed) - 1] ?? [];
    if (key === undefined || field === undefined) talk.say(`  Répondez par un numéro de 1 à ${left.length}.`);
    else await askField(field, [key], asking);
  }
}

function isOffered(field: Field, isMoney: boolean): boolean {
  const {uses, notForMoney} = field as Partial<ResourceField>;
  return (
    !(notForMoney && isMoney) &&
    (uses === undefined || uses.form === 'essentiel' || uses.form === 'precisions')
  );
}

/** Shows the entries that this one may be, and asks whether it is another. */
async function isNoDuplicate(problems: readonly Problem[], talk: Conversation): Promise<boolean> {
  const alike = problems.filter(({related}) => related !== undefined);
  if (alike.length === 0) return true;
  for (const {message} of alike) talk.say(`  ${message}`);
  return confirm(talk, '  Est-ce bien autre chose, qui n’y est pas encore?');
}

/** Asks for the text, part by part. */
async function askBody(kind: EntryKind, {talk, draft}: Asking): Promise<void> {
  const headings = kind === 'ressource' ? SECTION_HEADINGS : ['Texte'];
  const parts: string[] = [];
  for (const [rank, heading] of headings.entries()) {
    const isNeeded = kind === 'ressource' && rank === 0;
    talk.say(`\n${heading}${isNeeded ? '' : ' (facultatif)'}`);
    talk.say('  Un paragraphe par ligne; une ligne vide pour finir.');
    for (;;) {
      const text = await askParagraphs(talk);
      const part = kind === 'ressource' ? `## ${heading}\n\n${text}` : text;
      draft.body = [...parts, ...(text === '' ? [] : [part])].join('\n\n');
      const errors =
        text === '' && !isNeeded ? [] : draft.problemsOfBody().filter(({severity}) => severity === 'error');
      if (text !== '' && errors.length === 0) parts.push(part);
      if (errors.length === 0 && !(text === '' && isNeeded)) break;
      for (const {message} of errors) talk.say(`  ${message}`);
      if (errors.length === 0) talk.say('  Il faut une réponse.');
    }
  }
}

async function askParagraphs(talk: Conversation): Promise<string> {
  const lines: string[] = [];
  for (;;) {
    const line = await talk.ask('  >');
    if (line === '') return lines.join('\n\n');
    lines.push(line);
  }
}

/** Proposes a name for the file; one that is taken is refused. */
async function askName(kind: EntryKind, {talk, draft}: Asking, taken: ReadonlySet<string>): Promise<void> {
  const words = KINDS[kind].named.map((key) => draft.front[key]);
  const proposed = newId(words.map(String).join(' '), (id) => taken.has(draft.pathOf(id)));
  talk.say('\nNom du fichier');
  talk.say(
    '  Il devient l’adresse de la page, pour toujours\u00a0: minuscules sans accents, chiffres et traits d’union.',
  );
  for (;;) {
    const id = ((await talk.ask(`  [${proposed}] >`)) || proposed).replace(/\.md$/, '');
    const before = draft.id;
    const errors = draft.problemsOfName(id).filter(({severity}) => severity === 'error');
    if (errors.length === 0 && !taken.has(draft.path)) return;
    if (taken.has(draft.path))
      talk.say(`  Le fichier ${quote(draft.path)} existe déjà\u00a0: choisissez un autre nom.`);
    else for (const {message} of errors) talk.say(`  ${message}`);
    draft.id = before;
  }
}

/** Shows what is still wrong; a file with an error is written only when that is wanted. */
async function isSound({talk, draft}: Asking): Promise<boolean> {
  const problems = draft.problems();
  for (const {line, message, severity} of problems)
    talk.say(`  ligne ${line}\u00a0: ${message}${severity === 'warning' ? ' (avertissement)' : ''}`);
  if (problems.every(({severity}) => severity !== 'error')) return true;
  return confirm(talk, '\nIl reste des erreurs. Écrire le fichier quand même?');
}

function sayWhatNext(talk: Conversation, {path: file}: Draft): void {
  talk.say(`\nÉcrit\u00a0: ${file}`);
  talk.say('Pour la suite\u00a0:');
  talk.say('  1. npm start montre la page; relisez-la.');
  talk.say(`  2. npm run validate -- ${file} dit ce qui reste à corriger.`);
  talk.say(`  3. git switch --create ajout && git add ${file} && git commit, puis proposez la branche.`);
}
