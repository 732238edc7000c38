import {listOf, records} from '../../content/data';
import {fold} from '../../content/fold';
import {setAt} from '../../content/setAt';
import {quote} from '../../content/words';
import {writeEntry} from '../../content/writing';
import type {Entry} from '../../content/writing';
import type {Field} from '../../model/field';
import {allFields} from '../../model/field';
import {ID_PATTERN} from '../../model/idPattern';
import {SECTION_HEADINGS} from '../../model/sectionHeadings';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';
import {completed} from '../draft/completed';
import {idOfName} from '../draft/fileName';
import {answerValue, entryId, sourcesFrom} from './answerValue';
import {ASKED, sectionId} from './forms';
import type {FormAnswers} from './readForm';
import {unticked} from './readForm';
import {bodyOf, sectionsOf} from '../sections';

/** What a message asks to write. */
export interface WrittenEntry {
  id: string;
  /** The whole text of its file. */
  text: string;
  /** What is done, in words of ours alone: it names a proposal and what is recorded of it. */
  title: string;
}

/** The entry, or sentences that say what is missing. */
export type FromForm = {entry: WrittenEntry} | {faults: string[]};

export interface FormContext {
  /** The entries of the directory, by id, as they are written today. */
  entries: ReadonlyMap<string, Entry>;
  vocabularies: Vocabularies;
  /** AAAA-MM-JJ */
  today: string;
}

type Maker = (answers: ReadonlyMap<string, string>, context: FormContext) => FromForm;

/** What becomes of the messages of each form. One that is not there asks for no entry. */
const MAKERS: Readonly<Record<string, Maker>> = {
  proposer: proposed,
  corriger: corrected,
  confirmer: confirmed,
  fermer: closed,
};

/** True for a form whose messages can become an entry. */
export function makesEntry(form: string): boolean {
  return Object.hasOwn(MAKERS, form);
}

/** What the message of a form asks to write. Pure; whatever the answers hold. */
export function fromForm({form, answers}: FormAnswers, context: FormContext): FromForm {
  const missing = form.questions.filter(
    ({id, required, type}) => required && type !== 'checkboxes' && !answers.has(id),
  );
  const faults = [
    ...missing.map(({label}) => `Il manque la réponse à ${quote(label)}.`),
    ...unticked(form, answers).map((promise) => `Il reste à cocher ${quote(promise)}.`),
  ];
  const make = MAKERS[form.id];
  if (!make) return {faults: ['Ce message ne demande pas de fiche.']};
  return faults.length > 0 ? {faults} : make(answers, context);
}

function proposed(
  answers: ReadonlyMap<string, string>,
  {entries, vocabularies, today}: FormContext,
): FromForm {
  const front: Record<string, unknown> = {};
  for (const path of ASKED) {
    const answer = answers.get(path.replaceAll('.', '-'));
    const field = fieldAt(path);
    if (answer === undefined || !field) continue;
    const value =
      path === 'sources'
        ? sourcesFrom(answer, 'Présentation')
        : answerValue(answer, path, field.kind, vocabularies);
    setAt(front, path.split('.'), value);
  }
  const name = String(front.nom ?? '');
  const id = idOfName(name);
  if (!ID_PATTERN.test(id)) return {faults: [`Aucune adresse ne peut être tirée du nom ${quote(name)}.`]};
  if (entries.has(id)) {
    return {
      faults: [
        `Une fiche porte déjà ce nom\u00a0: ${quote(id)}. Pour la changer, servez-vous du formulaire « Corriger une fiche ».`,
      ],
    };
  }
  const sections = SECTION_HEADINGS.flatMap((heading) => {
    const text = answers.get(sectionId(heading));
    return text === undefined ? [] : [[heading, text] as const];
  });
  const whole = completed(front, RESOURCE_FIELDS, vocabularies, today);
  return {entry: {id, text: writeEntry(whole, bodyOf(new Map(sections))), title: `Ajouter la fiche ${id}`}};
}

function corrected(answers: ReadonlyMap<string, string>, context: FormContext): FromForm {
  const found = entryNamed(answers, context);
  if ('faults' in found) return found;
  const {id, front, body} = found;
  const asked = answers.get('champ') ?? '';
  const answer = answers.get('valeur') ?? '';
  const heading = SECTION_HEADINGS.find((one) => fold(one) === fold(asked));
  const target = heading === undefined ? fieldNamed(asked) : undefined;
  if (heading === undefined && !target)
    return {faults: [`${quote(asked)} n’est ni un champ d’une fiche ni une partie de son texte.`]};
  addSources(front, answers, heading ?? target?.field.title ?? '');
  if (target) {
    const path = target.path.join('.');
    const value = answerValue(answer, path, target.field.kind, context.vocabularies);
    const isInList = target.path
      .slice(0, -1)
      .some((_, depth) => fieldAt(target.path.slice(0, depth + 1).join('.'))?.kind.is === 'list');
    if (value === undefined || isInList)
      return {
        faults: [
          `${quote(target.field.title)} ne se corrige pas par un message\u00a0: changez la fiche elle-même.`,
        ],
      };
    // What a person adds to the sources does not take away those that prove the rest.
    if (path !== 'sources') setAt(front, target.path, value);
    else addPages(front, sourcesFrom(answer, 'Présentation'));
    return {
      entry: {
        id,
        text: writeEntry(front, body),
        title: `Corriger la fiche ${id}\u00a0: ${target.field.title}`,
      },
    };
  }
  const sections = sectionsOf(body);
  sections.set(heading as string, answer);
  return {
    entry: {
      id,
      text: writeEntry(front, bodyOf(sections)),
      title: `Corriger la fiche ${id}\u00a0: ${heading}`,
    },
  };
}

function confirmed(answers: ReadonlyMap<string, string>, context: FormContext): FromForm {
  const found = entryNamed(answers, context);
  if ('faults' in found) return found;
  const {id, front, body} = found;
  const check: Record<string, unknown> = {};
  for (const key of ['date', 'moyen'] as const) {
    const path = `verification.${key}`;
    const field = fieldAt(path);
    const answer = answers.get(path.replaceAll('.', '-')) ?? '';
    if (field) check[key] = answerValue(answer, path, field.kind, context.vocabularies);
  }
  const asked = (answers.get('verification-champs') ?? '')
    .split(/[\n,;]/)
    .map((one) => one.replace(/^\s*[-*•]\s+/, '').trim())
    .filter(Boolean);
  const unknown = asked.filter((one) => !fieldNamed(one));
  if (unknown.length > 0)
    return {faults: unknown.map((one) => `${quote(one)} n’est pas un champ d’une fiche.`)};
  const fields = asked.flatMap((one) => fieldNamed(one)?.path.join('.') ?? []);
  if (fields.length > 0) check.champs = [...new Set(fields)];
  front.verification = [...listOf(front.verification), check];
  return {entry: {id, text: writeEntry(front, body), title: `Confirmer la fiche ${id}`}};
}

function closed(answers: ReadonlyMap<string, string>, context: FormContext): FromForm {
  const found = entryNamed(answers, context);
  if ('faults' in found) return found;
  const {id, front, body} = found;
  front.statut = answerValue(
    answers.get('statut') ?? '',
    'statut',
    RESOURCE_FIELDS.statut.kind,
    context.vocabularies,
  );
  const successor = answers.get('remplace_par');
  if (successor !== undefined) front.remplace_par = entryId(successor);
  addSources(front, answers, RESOURCE_FIELDS.statut.title);
  return {entry: {id, text: writeEntry(front, body), title: `Changer le statut de la fiche ${id}`}};
}

/** A copy of the entry that a message speaks of. Its name is a stranger’s: only that of an entry of ours is taken. */
function entryNamed(
  answers: ReadonlyMap<string, string>,
  {entries}: FormContext,
): (Entry & {id: string}) | {faults: string[]} {
  const asked = answers.get('fiche') ?? '';
  const id = entryId(asked);
  const entry = ID_PATTERN.test(id) ? entries.get(id) : undefined;
  if (!entry)
    return {faults: [`Aucune fiche ne répond à ${quote(asked)}. Donnez la fin de son adresse sur le site.`]};
  return {id, front: structuredClone(entry.front), body: entry.body};
}

function addSources(
  front: Record<string, unknown>,
  answers: ReadonlyMap<string, string>,
  proves: string,
): void {
  addPages(front, sourcesFrom(answers.get('sources') ?? '', proves));
}

/** Adds pages to those that an entry rests on. One that it has already stays as it is. */
function addPages(front: Record<string, unknown>, pages: readonly Record<string, unknown>[]): void {
  const known = new Set(records(front.sources).map(({url}) => url));
  front.sources = [...listOf(front.sources), ...pages.filter(({url}) => !known.has(url))];
}

/** The field that people name by its title, its key or its whole path; the first of the table when several could be meant. */
function fieldNamed(text: string): {path: string[]; field: Field} | undefined {
  const asked = fold(text);
  const all = allFields<Field>(RESOURCE_FIELDS).filter(({path}) => path[0] !== 'ajoute_le');
  return (
    all.find(({path}) => path.join('.') === text.trim()) ??
    all.find(({field}) => fold(field.title) === asked) ??
    all.find(({path, field}) =>
      [path.at(-1) ?? '', ...(field.alsoCalled ?? [])].some((one) => fold(one) === asked),
    )
  );
}

function fieldAt(path: string): Field<unknown> | undefined {
  return allFields<Field>(RESOURCE_FIELDS).find((one) => one.path.join('.') === path)?.field;
}
