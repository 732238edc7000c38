import * as z from 'zod';
import {allFields, vocabularyOf} from './field';
import {id} from './fields';
import type {ResourceFields} from './resourceFields';
import {RESOURCE_FIELDS} from './resourceFields';
import {synonymsSchema} from './synonyms';

const text = z.string().min(1);
const term = z.strictObject({
  id,
  nom: text,
  /** What a form proposes before one has chosen. */
  depart: z.literal(true).optional(),
});

/** Where to begin, chosen by hand: the id of a resource, and why it comes first. */
const startSchema = z.strictObject({fiche: text, raison: z.string().min(15).max(140)});
const starts = z.array(startSchema).min(1).max(3).optional();

export const stageSchema = z.strictObject({
  id,
  numero: z.int().min(1).max(9),
  nom: text,
  /** What a person at this stage says, in the first person. */
  voix: text,
  resume: text,
  commencez_ici: starts,
});

export const needSchema = z.strictObject({
  id,
  libelle: text,
  phrase: text,
  etapes: z.array(id).min(1),
  synonymes: z.array(text),
  commencez_ici: starts,
});

export const familySchema = z.strictObject({
  id,
  libelle: text,
  icone: id,
  besoins: z.array(needSchema).min(1),
  commencez_ici: starts,
});

export const needGroupSchema = z.strictObject({
  id,
  libelle: text,
  familles: z.array(familySchema).min(1),
});

/** The types of schema.org that a resource can have: `structuredData` of src/exports/openData knows the properties of each. */
export const SCHEMA_ORG_TYPES = [
  'Organization',
  'ResearchOrganization',
  'FundingScheme',
  'Service',
  'GovernmentService',
  'Place',
  'Course',
  'CreativeWork',
  'Dataset',
  'EventSeries',
] as const;

export type SchemaOrgType = (typeof SCHEMA_ORG_TYPES)[number];

/** The statuses that HSDS, the exchange format of directories of services, has for a service. */
const HSDS_STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

export type HsdsStatus = (typeof HSDS_STATUSES)[number];

export const typeSchema = z.strictObject({
  id,
  nom: text,
  pluriel: text,
  role: z.enum(['s-adresser', 'lire']),
  /** Months after which a check by a person must be done again. */
  fraicheur_mois: z.int().min(1).max(60),
  icone: id,
  resume: text,
  /** Gives money: what it costs has no meaning, and what is not known of the money is said. */
  argent: z.literal(true).optional(),
  /** Its address is the site of the organisation itself; that of the others may stand on someone else's site. */
  organisation: z.literal(true).optional(),
  /** What schema.org calls such a resource; without it, nothing of it is said in the terms of schema.org. */
  schema_org: z.enum(SCHEMA_ORG_TYPES).optional(),
  /** The same for one that another organisation offers. */
  schema_org_offerte: z.enum(SCHEMA_ORG_TYPES).optional(),
});

export const territorySchema = z.strictObject({
  id,
  nom: text,
  /** The name as it follows a verb, « la MRC du Granit »; without it, the name takes none. */
  avec_article: text.optional(),
  niveau: z.enum(['mrc', 'region', 'province', 'pays', 'monde']),
  dans: id.optional(),
  /** The municipalities of a MRC, the parts of a town, by the names that people know. */
  localites: z.array(text).min(1).optional(),
  /** Those of them whose name holds a word that says something else too: « Racine », « Saint-Georges-de-Windsor ». */
  ambigues: z.array(text).min(1).optional(),
  /** Other names: a former one, initials, a village of a municipality. */
  alias: z.array(text).optional(),
  /** The region that the directory is made for. */
  ici: z.literal(true).optional(),
  /** Ids of the resources that receive anyone there: for those who do not know whom to ask. */
  porte_d_entree: z.array(text).min(1).max(3).optional(),
});

export const publicSchema = term.extend({
  court: text,
  /** What these people say that they are: « coop », « comité citoyen ». */
  alias: z.array(text).optional(),
});

/** What a resource may ask of those it serves. */
export const criterionSchema = term.extend({
  /** Its values; or the list that gives them; or neither, and a few words are written. */
  valeurs: z.array(term).min(1).optional(),
  valeurs_de: z.enum(['territoires', 'etapes']).optional(),
});

export const costSchema = term.extend({
  /** Nobody knows yet: lists do not speak of it. */
  inconnu: z.literal(true).optional(),
});

/** The order of the list is that of results. */
export const statusSchema = term.extend({
  /** It can still serve: it is counted, listed and offered first. */
  ouvert: z.boolean(),
  /** Nothing is said of it: a resource simply runs. */
  courant: z.literal(true).optional(),
  /** It rests on a source of that year or later, or on the page of a permanent public service. */
  preuve_depuis: z.int().min(2000).max(2100).optional(),
  /** One is not sure that it still runs. */
  a_confirmer: z.literal(true).optional(),
  /** What HSDS calls it; without it, what is open is active and the rest is defunct. */
  hsds: z.enum(HSDS_STATUSES).optional(),
  icone: id.optional(),
  /** It is shown as what calls for care. */
  ton: z.literal('attention').optional(),
  /** What the reader does with it, under its name. */
  phrase: text.optional(),
  /** The same for a document or a tool, which nobody answers for. */
  phrase_document: text.optional(),
});

/** What an event can be. */
export const eventKindSchema = term.extend({
  /** How several are called. */
  pluriel: text,
  icone: id,
  /** It is held online, unless an event says otherwise. */
  en_ligne: z.literal(true).optional(),
  /** Each answers when they like: there is nowhere to go. */
  sans_lieu: z.literal(true).optional(),
});

/** How an event that is held again and again comes back: every so many weeks, months or years. */
export const rhythmSchema = term.extend({
  tous_les: z.int().min(1).max(12),
  unite: z.enum(['semaine', 'mois', 'annee']),
  /** On the same day of the week of the month, the second Thursday; without it, on the same date. */
  meme_rang: z.literal(true).optional(),
});

/** The lists that say more than an id and a name, and what search knows, by file of `data/vocabulaires/`. */
const RICH_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  etapes: z.array(stageSchema).min(1),
  besoins: z.strictObject({groupes: z.array(needGroupSchema).min(1)}),
  types: z.array(typeSchema).min(1),
  territoires: z.array(territorySchema).min(1),
  publics: z.array(publicSchema).min(1),
  couts: z.array(costSchema).min(1),
  statuts: z.array(statusSchema).min(1),
  criteres: z.array(criterionSchema).min(1),
  genres: z.array(eventKindSchema).min(1),
  recurrences: z.array(rhythmSchema).min(1),
  synonymes: synonymsSchema,
};

const termsSchema = z.array(term).min(1);

/** Schema of a file of `data/vocabulaires/`, by its name without ending. */
export function vocabularySchema(name: string): z.ZodType {
  return RICH_SCHEMAS[name] ?? termsSchema;
}

/** The lists of ids and names alone: naming one in the table of fields is enough for its file to be read. */
export function simpleLists(fields: ResourceFields = RESOURCE_FIELDS): string[] {
  const named = allFields(fields).flatMap(({field}) => vocabularyOf(field.kind) ?? []);
  return [...new Set(named)].filter((name) => !Object.hasOwn(RICH_SCHEMAS, name));
}

/** The files that `data/vocabulaires/` holds, without ending. */
export function vocabularyNames(fields: ResourceFields = RESOURCE_FIELDS): string[] {
  return [...Object.keys(RICH_SCHEMAS), ...simpleLists(fields)];
}

export type Stage = z.infer<typeof stageSchema>;
export type Need = z.infer<typeof needSchema>;
export type Family = z.infer<typeof familySchema>;
export type NeedGroup = z.infer<typeof needGroupSchema>;
export type ResourceType = z.infer<typeof typeSchema>;
export type Territory = z.infer<typeof territorySchema>;
export type Public = z.infer<typeof publicSchema>;
export type Cost = z.infer<typeof costSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type EventKind = z.infer<typeof eventKindSchema>;
export type Rhythm = z.infer<typeof rhythmSchema>;
export type Start = z.infer<typeof startSchema>;
export type Term = z.infer<typeof term>;

/** The closed lists of the directory, each in its own order. */
export interface Vocabularies {
  etapes: Stage[];
  groupes: NeedGroup[];
  types: ResourceType[];
  territoires: Territory[];
  publics: Public[];
  couts: Cost[];
  statuts: Status[];
  criteres: Criterion[];
  genres: EventKind[];
  recurrences: Rhythm[];
  /** The lists of ids and names alone, by file name without ending: languages, forms of aid… */
  listes: Readonly<Record<string, Term[]>>;
}
