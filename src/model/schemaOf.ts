import type {ZodType} from 'zod';
import * as z from 'zod';
import type {Fields, Kind, ValuesOf} from './field';
import {day, hour, id, partialDate, webAddress} from './fields';
import {termsOf} from './lookups';
import type {Vocabularies} from './vocabularies';

/** What messages know of a schema beside what it accepts. */
export interface SchemaMeta {
  /** Closed list that its values come from. */
  vocabulary?: string;
  /** Other words that people try for its key. */
  alsoCalled?: readonly string[];
  /** It is a date, which YAML may read as a number. */
  isDate?: boolean;
}

/** The strict schema of a group of fields, for the closed lists read from the same data folder. */
export function schemaOf<const F extends Fields>(
  fields: F,
  vocabularies: Vocabularies = NO_LISTS,
): z.ZodObject<Record<string, ZodType>, z.core.$strict> & ZodType<ValuesOf<F>> {
  const shape = Object.entries(fields).map(([key, {kind, required, title, help, alsoCalled}]) => {
    const schema = schemaOfKind(kind, vocabularies).meta({
      ...kindMeta(kind),
      title,
      description: help,
      ...(alsoCalled && {alsoCalled}),
    });
    return [key, required ? schema : schema.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape)) as unknown as ReturnType<typeof schemaOf<F>>;
}

/** Lists with nothing in them, for a table that names none. */
export const NO_LISTS: Vocabularies = {
  etapes: [],
  groupes: [],
  types: [],
  territoires: [],
  publics: [],
  couts: [],
  statuts: [],
  criteres: [],
  genres: [],
  recurrences: [],
  listes: {},
};

/** What is known of a schema, whatever wraps it; empty when nothing was said. */
export function metaOf(schema: unknown): SchemaMeta {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodType ? ((inner.meta() ?? {}) as SchemaMeta) : {};
}

function kindMeta(kind: Kind): SchemaMeta {
  return kind.is === 'term' ? {vocabulary: kind.vocabulary} : {};
}

function schemaOfKind(kind: Kind, vocabularies: Vocabularies): ZodType {
  switch (kind.is) {
    case 'text':
      return z.string().min(kind.min).max(kind.max);
    case 'number':
      return z.int().min(kind.min).max(kind.max);
    case 'term':
      return oneOfTerms(kind.vocabulary, vocabularies);
    case 'choice':
      return z.enum(kind.values as [string, ...string[]]);
    case 'flag':
      return z.literal(true);
    case 'day':
      return day;
    case 'date':
      return partialDate;
    case 'hour':
      return hour;
    case 'webAddress':
      return webAddress;
    case 'mail':
      return z.email();
    case 'id':
      return id;
    case 'reference':
      return z.string();
    case 'list': {
      const items = z.array(schemaOfKind(kind.of, vocabularies)).min(kind.min);
      return kind.max === undefined ? items : items.max(kind.max);
    }
    case 'group':
      return schemaOf(kind.fields, vocabularies);
    case 'free':
      return z.custom((value) => typeof value === 'object' && value !== null);
  }
}

/** One id of a closed list read at run time. */
export function oneOfTerms(vocabulary: string, vocabularies: Vocabularies) {
  const ids = termsOf(vocabulary, vocabularies).map((entry) => entry.id);
  return z.enum(ids as [string, ...string[]]).meta({vocabulary});
}
