import {candidatesOf} from '../../../src/content/labels';
import {nearest} from '../../../src/content/nearest';
import {quote} from '../../../src/content/words';
import type {Path} from '../../../src/content/yaml';
import type {Field, Kind} from '../../../src/model/field';
import {termsOf} from '../../../src/model/lookups';
import type {Vocabularies} from '../../../src/model/vocabularies';
import {confirm, type Conversation} from './conversation';
import type {Draft} from './draft';

/** What questions are asked with. */
export interface Asking {
  talk: Conversation;
  draft: Draft;
  vocabularies: Vocabularies;
}

/** One value that can be chosen. */
interface Choice {
  id: string;
  nom?: string;
}

/** Asks for a field until its answer is sound; an optional one may be skipped. True when it now has a value. */
export async function askField(field: Field, path: Path, asking: Asking): Promise<boolean> {
  const {talk} = asking;
  talk.say(`\n${field.title}${field.required ? '' : ' (facultatif, Entrée pour passer)'}`);
  talk.say(`  ${field.help}`);
  return askKind(field.kind, field, path, asking);
}

async function askKind(kind: Kind, field: Field, path: Path, asking: Asking): Promise<boolean> {
  if (kind.is === 'group') return askGroup(kind, path, asking);
  if (kind.is === 'flag') {
    const isTrue = await confirm(asking.talk, 'Est-ce le cas?');
    if (isTrue) asking.draft.set(path, true);
    return isTrue;
  }
  if (kind.is === 'list' && kind.of.is === 'group') return askGroups(kind.of, field, path, asking);
  const choices = choicesOf(kind, asking.vocabularies);
  for (const [rank, {id, nom}] of choices.entries())
    asking.talk.say(`  ${String(rank + 1).padStart(2)}. ${nom === undefined ? id : `${nom} (${id})`}`);
  return askUntilSound(kind, field, path, {...asking, choices});
}

/** Asks for each key of a group. What one skips leaves no trace. */
async function askGroup(kind: Kind & {is: 'group'}, path: Path, asking: Asking): Promise<boolean> {
  let isThere = false;
  for (const [key, inner] of Object.entries(kind.fields))
    isThere = (await askField(inner, [...path, key], asking)) || isThere;
  if (!isThere) asking.draft.set(path, undefined);
  return isThere;
}

async function askGroups(
  kind: Kind & {is: 'group'},
  field: Field,
  path: Path,
  asking: Asking,
): Promise<boolean> {
  if (!field.required && !(await confirm(asking.talk, 'En ajouter?'))) return false;
  let count = 0;
  do {
    if (await askGroup(kind, [...path, count], asking)) count += 1;
  } while (await confirm(asking.talk, 'Une autre?'));
  return count > 0;
}

/** Asks, writes the answer in the draft, and shows what the checks say of it until they say nothing. */
async function askUntilSound(
  kind: Kind,
  field: Field,
  path: Path,
  {talk, draft, vocabularies, choices}: Asking & {choices: readonly Choice[]},
): Promise<boolean> {
  const isMany = kind.is === 'list';
  const sign = isMany && kind.of.is === 'text' ? 'points-virgules' : 'virgules';
  const prompt = isMany ? `  (plusieurs\u00a0: séparez par des ${sign}) >` : '  >';
  let proposed: string | undefined;
  let refused: string | undefined;
  for (;;) {
    const typed = (await talk.ask(prompt)) || proposed || '';
    if (typed === '') {
      if (!field.required) return false;
      talk.say('  Il faut une réponse.');
      continue;
    }
    draft.set(path, read(typed, kind, {talk, choices, vocabularies}));
    const problems = draft.problemsAt(path);
    const errors = problems.filter(({severity, related}) => severity === 'error' && !related);
    // The same answer twice is what one means: the last word is for the whole file.
    if (errors.length === 0 || typed === refused) return true;
    draft.set(path, undefined);
    for (const {message} of errors) talk.say(`  ${message}`);
    proposed = isMany ? undefined : errors[0]?.suggestion;
    if (proposed !== undefined) talk.say(`  Entrée pour écrire ${quote(proposed)}.`);
    refused = typed;
  }
}

/** The value meant by what was typed. */
function read(
  typed: string,
  kind: Kind,
  context: {talk: Conversation; choices: readonly Choice[]; vocabularies: Vocabularies},
): unknown {
  if (kind.is === 'list')
    // A few words may hold a comma; an identifier does not.
    return typed
      .split(kind.of.is === 'text' ? /\s*;\s*/ : /\s*[,;]\s*/)
      .filter(Boolean)
      .map((one) => read(one, kind.of, context));
  if (kind.is === 'number' && /^\d+$/.test(typed)) return Number(typed);
  return context.choices.length > 0 ? chosen(typed, kind, context) : typed;
}

/** The id of a choice, from its number, its name or a word near it; what was typed when it is none. */
function chosen(
  typed: string,
  kind: Kind,
  {talk, choices, vocabularies}: {talk: Conversation; choices: readonly Choice[]; vocabularies: Vocabularies},
): string {
  const ids = choices.map(({id}) => id);
  const byNumber = /^\d+$/.test(typed) ? ids[Number(typed) - 1] : undefined;
  if (byNumber !== undefined) return byNumber;
  const vocabulary = kind.is === 'term' ? kind.vocabulary : undefined;
  const found = nearest(typed, candidatesOf(vocabulary, ids, vocabularies));
  if (found === undefined) return typed;
  const nom = choices.find(({id}) => id === found)?.nom;
  if (found !== typed) talk.say(`  Compris\u00a0: ${nom === undefined ? found : `${nom} (${found})`}`);
  return found;
}

function choicesOf(kind: Kind, vocabularies: Vocabularies): Choice[] {
  if (kind.is === 'list') return choicesOf(kind.of, vocabularies);
  if (kind.is === 'choice') return kind.values.map((id) => ({id}));
  return kind.is === 'term' ? termsOf(kind.vocabulary, vocabularies).map(({id, nom}) => ({id, nom})) : [];
}
