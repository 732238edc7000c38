import type {ValuesOf} from './field';
import type {ResourceFields, SOURCE_FIELDS} from './resourceFields';
import {RESOURCE_FIELDS} from './resourceFields';
import {schemaOf} from './schemaOf';
import type {Vocabularies} from './vocabularies';

/** Length of the text of an entry, in characters. */
export const BODY_LIMITS = {min: 80, max: 6000} as const;

/** Schema of the front matter of `data/ressources/<id>.md`, for the vocabularies read from the same data folder. */
export function resourceSchema(vocabularies: Vocabularies, fields: ResourceFields = RESOURCE_FIELDS) {
  return schemaOf(fields, vocabularies);
}

export type Source = ValuesOf<typeof SOURCE_FIELDS>;
export type ResourceFrontMatter = ValuesOf<typeof RESOURCE_FIELDS>;

/** One section of a body, as sanitised HTML. */
export interface Section {
  heading: string;
  html: string;
}

/** A piece of a text; `id` is that of the entry that it names. */
export interface TextPiece {
  text: string;
  id?: string;
}

/** A resource as the site uses it: its id (the file's name), its front matter, its body. */
export interface Resource extends ResourceFrontMatter {
  id: string;
  /** The body as plain Markdown, for search and exports. */
  markdown: string;
  sections: Section[];
  /** Those of its other texts that name entries, cut in pieces. */
  linkedTexts: Readonly<Record<string, TextPiece[]>>;
  /** Ids of the entries that « Comment y accéder » names, in order: who leads to it. */
  leads: string[];
}
