import {ZodArray, ZodObject, ZodOptional, type ZodType} from 'zod';
import {communitySchema} from '../model/community';
import {contestedWordsSchema} from '../model/contestedWord';
import {eventSchema} from '../model/event';
import {factsSchema} from '../model/fact';
import {glossarySchema} from '../model/glossary';
import {practiceSchema, stagePageSchema} from '../model/guidePage';
import {parcoursSchema} from '../model/parcours';
import {partnerSchema} from '../model/partner';
import {prizeSchema} from '../model/prize';
import {publishedAddressesSchema} from '../model/publishedAddresses';
import {redirectionsSchema} from '../model/redirection';
import {resourceSchema} from '../model/resource';
import type {ResourceFields} from '../model/resourceFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import {metaOf, NO_LISTS} from '../model/schemaOf';
import {sayingSchema} from '../model/saying';
import {siteSchema} from '../model/site';
import {templateSchema} from '../model/template';
import {toleratedAddressesSchema} from '../model/toleratedAddress';
import type {Vocabularies} from '../model/vocabularies';
import {vocabularySchema} from '../model/vocabularies';
import type {Place} from './place';

type SchemaOf = (place: Place) => ZodType | undefined;

let last: {lists: string | undefined; fields: ResourceFields; schemaOf: SchemaOf} | undefined;

/**
 * Gives the schema of each kind of file; `undefined` when there is none or when the lists it needs cannot be read. They
 * are those of the last time when the lists say the same: zod takes longer to make one than to use it.
 */
export function schemas(vocabularies: Vocabularies | undefined, fields: ResourceFields): SchemaOf {
  const lists = JSON.stringify(vocabularies);
  if (last?.lists !== lists || last.fields !== fields)
    last = {lists, fields, schemaOf: newSchemas(vocabularies, fields)};
  return last.schemaOf;
}

function newSchemas(vocabularies: Vocabularies | undefined, fields: ResourceFields): SchemaOf {
  const withLists = vocabularies && {
    ressource: resourceSchema(vocabularies, fields),
    guide: stagePageSchema(vocabularies),
    pratique: practiceSchema(vocabularies),
    gabarit: templateSchema(vocabularies),
    parcours: parcoursSchema(vocabularies),
    partenaire: partnerSchema(vocabularies),
    faits: factsSchema(vocabularies),
    evenement: eventSchema(vocabularies),
  };
  return (place) => {
    switch (place.kind) {
      case 'ressource':
      case 'guide':
      case 'pratique':
      case 'gabarit':
      case 'parcours':
      case 'partenaire':
      case 'faits':
      case 'evenement':
        return withLists?.[place.kind];
      case 'prix':
        return prizeSchema;
      case 'tournure':
        return sayingSchema;
      case 'vocabulaire':
        return vocabularySchema(place.id);
      case 'glossaire':
        return glossarySchema;
      case 'mots-a-risque':
        return contestedWordsSchema;
      case 'redirections':
        return redirectionsSchema;
      case 'adresses-publiees':
        return publishedAddressesSchema;
      case 'adresses-tolerees':
        return toleratedAddressesSchema;
      case 'communaute':
        return communitySchema;
      case 'site':
        return siteSchema;
      case 'inattendu':
        return undefined;
    }
  };
}

/** Lists with nothing in them are enough to know the keys of each kind of file. */
const schemaWithoutLists = schemas(NO_LISTS, RESOURCE_FIELDS);
const dateKeys = new Map<string, ReadonlySet<string>>();

/** Names of the keys that hold a date in a kind of file, as its schema says. */
export function dateKeysOf(place: Place): ReadonlySet<string> {
  const kind = place.kind === 'vocabulaire' ? `${place.kind} ${place.id}` : place.kind;
  const known = dateKeys.get(kind);
  if (known) return known;
  const keys = new Set(datesIn(schemaWithoutLists(place)));
  dateKeys.set(kind, keys);
  return keys;
}

function datesIn(schema: unknown): string[] {
  const inner = unwrapped(schema);
  if (!(inner instanceof ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, unknown>).flatMap(([key, value]) =>
    isDate(unwrapped(value)) ? [key] : datesIn(value),
  );
}

function isDate(schema: unknown): boolean {
  return metaOf(schema).isDate === true;
}

/** A schema without what makes it optional or a list. */
function unwrapped(schema: unknown): unknown {
  if (schema instanceof ZodOptional) return unwrapped(schema.unwrap());
  return schema instanceof ZodArray ? unwrapped(schema.element) : schema;
}
