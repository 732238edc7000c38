import type {Field, Fields, Kind} from '../../model/field';
import {capitalized} from '../../model/capitalized';
import {vocabularyOf} from '../../model/field';
import {needHeadings, termsOf} from '../../model/lookups';
import type {FormUse, ResourceField, ResourceFields} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';
import {frenchTypography} from '../../content/typography';

/** A value that one chooses. */
export interface Option {
  id: string;
  nom: string;
  /** Options under one heading stand together. */
  under?: string;
}

/** What one answers with. */
export type Control =
  /** `max` in characters. An area has room for several lines. */
  | {is: 'line' | 'area'; max: number}
  | {is: 'number' | 'flag' | 'day' | 'date' | 'hour' | 'web' | 'mail'}
  | {is: 'one' | 'many'; options: Option[]}
  /** Another entry of the directory. */
  | {is: 'entry'}
  /** Texts, a line each. */
  | {is: 'texts'; max: number}
  | {is: 'group'; fields: FormField[]}
  /** Groups, one after the other. */
  | {is: 'groups'; fields: FormField[]; max?: number};

/** A question of the form. */
export interface FormField {
  key: string;
  title: string;
  help: string;
  required: boolean;
  /** Its part of the form, which may be farther than that of the group it stands in. */
  part: FormUse;
  /** What one could write. */
  example?: string;
  /** What it holds before anybody has touched it. */
  start?: string;
  control: Control;
}

/** A part of the form: the nearer ones are asked first, the others are folded. */
export interface FormPart {
  id: FormUse;
  fields: FormField[];
}

/** The parts, the nearest first. */
export const FORM_PARTS = ['essentiel', 'precisions', 'suivi'] as const satisfies readonly FormUse[];

/** Characters above which a text has room for several lines. */
const LINE = 140;

/** The form that the table of fields asks for, in its order, with the closed lists as they are read today. */
export function formParts(fields: ResourceFields, vocabularies: Vocabularies): FormPart[] {
  const all = toFormFields(fields, vocabularies);
  return FORM_PARTS.map((id) => ({id, fields: all.filter(({part}) => part === id)}));
}

function toFormFields(fields: Fields, vocabularies: Vocabularies): FormField[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const part = (field as ResourceField).uses.form;
    if (part === false) return [];
    const {title, help, ask, required} = field;
    const start = startOf(field, vocabularies);
    return [
      {
        key,
        title,
        help: frenchTypography(ask ?? help),
        required,
        part,
        ...exampleOf(field),
        ...(start !== undefined && {start}),
        control: controlOf(field.kind, vocabularies),
      },
    ];
  });
}

/** What each field holds before anybody has touched it, by key; what may stay empty is left to those who know. */
export function startsOf(fields: Fields, vocabularies: Vocabularies): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const start = startOf(field, vocabularies);
      return start === undefined ? [] : [[key, start]];
    }),
  );
}

function startOf({start, required, kind}: Field, vocabularies: Vocabularies): string | undefined {
  return start ?? (required ? firstTerm(kind, vocabularies) : undefined);
}

/** The value of its list that one begins with. */
function firstTerm(kind: Kind, vocabularies: Vocabularies): string | undefined {
  const vocabulary = vocabularyOf(kind);
  return vocabulary === undefined
    ? undefined
    : termsOf(vocabulary, vocabularies).find(({depart}) => depart)?.id;
}

/** The example of a file, as one would type it in a form. */
function exampleOf({kind, example}: Field): {example?: string} {
  if (example === undefined || !['text', 'webAddress', 'mail', 'date', 'hour'].includes(kind.is)) return {};
  return {example: example.replace(/^"(.*)"$/, '$1')};
}

function controlOf(kind: Kind, vocabularies: Vocabularies): Control {
  switch (kind.is) {
    case 'text':
      return {is: kind.max > LINE ? 'area' : 'line', max: kind.max};
    case 'number':
    case 'flag':
    case 'day':
    case 'date':
    case 'hour':
      return {is: kind.is};
    case 'webAddress':
      return {is: 'web'};
    case 'mail':
      return {is: 'mail'};
    case 'term':
      return {is: 'one', options: optionsOf(kind.vocabulary, vocabularies)};
    case 'choice':
      return {is: 'one', options: kind.values.map((id) => ({id, nom: inWords(id)}))};
    case 'reference':
      return {is: 'entry'};
    case 'group':
      return {is: 'group', fields: toFormFields(kind.fields, vocabularies)};
    case 'list':
      return listControl(kind, vocabularies);
    case 'id':
    case 'free':
      throw new Error(`No form asks for a value of kind « ${kind.is} ».`);
  }
}

function listControl({of, max}: Extract<Kind, {is: 'list'}>, vocabularies: Vocabularies): Control {
  if (of.is === 'term') return {is: 'many', options: optionsOf(of.vocabulary, vocabularies)};
  if (of.is === 'text') return {is: 'texts', max: of.max};
  if (of.is === 'group') {
    return {
      is: 'groups',
      fields: toFormFields(of.fields, vocabularies),
      ...(max !== undefined && {max}),
    };
  }
  throw new Error(`No form asks for a list of « ${of.is} ».`);
}

function optionsOf(vocabulary: string, vocabularies: Vocabularies): Option[] {
  const listed = termsOf(vocabulary, vocabularies).map(({id, nom}) => ({id, nom}));
  const headings = needHeadings(vocabularies);
  // Needs are too many to be read in a row.
  return listed.every(({id}) => headings.has(id))
    ? listed.map(({id, nom}) => ({id, nom, under: headings.get(id) ?? ''}))
    : listed;
}

/** « par-appels » → « Par appels » */
function inWords(id: string): string {
  return capitalized(id.replaceAll('-', ' '));
}
