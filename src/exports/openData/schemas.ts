import * as z from 'zod';
import {factsSchema} from '../../model/fact';
import {glossarySchema} from '../../model/glossary';
import {ID_PATTERN} from '../../model/idPattern';
import type {Field, Fields} from '../../model/field';
import type {ResourceFields} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';
import type {JsonSchema} from '../editors/jsonSchema';
import {groupSchema} from '../editors/jsonSchema';
import type {DocumentKind} from './documentList';
import {DOCUMENTS, ONE_RESOURCE, schemaAddress} from './documentList';
import {FILE_FIELDS} from './fileFields';
import type {DataPublication} from './publication';
import {absolute} from './publication';

/* The JSON Schema of each document, drawn from what the files themselves are checked by. */

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const URI: JsonSchema = {type: 'string', format: 'uri'};
const TEXT: JsonSchema = {type: 'string'};
const ID: JsonSchema = {type: 'string', pattern: ID_PATTERN.source};

/** What a field is, without what is said to those who write the files. */
const words = ({title}: Field) => ({title});

/** The schema of one thing of a document: a resource, a term… */
function itemSchemas(
  vocabularies: Vocabularies,
  fields: ResourceFields,
): Readonly<Record<DocumentKind, JsonSchema>> {
  const group = (some: Fields, added: Record<string, JsonSchema>) => {
    const {properties, required} = groupSchema(some, vocabularies, words) as ObjectSchema;
    return object({...added, ...properties}, [...Object.keys(added), ...required]);
  };
  const file = ofZod(vocabularies);
  const identified = {id: ID, page: URI};
  return {
    ressources: group(fields, {
      ...identified,
      texte: listOf(object({titre: TEXT, markdown: TEXT})),
    }),
    vocabulaires: object(
      {
        id: ID,
        nom: TEXT,
        valeurs: listOf(object({id: ID, nom: TEXT, dans: ID, page: URI, aussi: listOf(TEXT)}, ['id', 'nom'])),
      },
      ['id', 'nom', 'valeurs'],
    ),
    etapes: group(FILE_FIELDS.stage, identified),
    pratiques: group(FILE_FIELDS.practice, {
      ...identified,
      numero: {type: 'string', pattern: '^\\d+\\.\\d+$'},
      a_cocher: listOf(TEXT),
      ressources: listOf(object({...identified, nom: TEXT})),
    }),
    glossaire: paged(file.glossary, ['annoter']),
    reperes: paged(file.facts),
    parcours: group(FILE_FIELDS.parcours, identified),
    gabarits: group(FILE_FIELDS.template, {...identified, fichiers: listOf(URI)}),
  };
}

/** The schemas of all the documents, by name. */
export function dataSchemas(
  vocabularies: Vocabularies,
  publication: DataPublication,
  fields: ResourceFields,
): Map<string, JsonSchema> {
  const items = itemSchemas(vocabularies, fields);
  const whole = (name: string, title: string, parts: Record<string, JsonSchema>): [string, JsonSchema] => [
    name,
    {
      $schema: DIALECT,
      $id: absolute(publication, schemaAddress(name)),
      title,
      ...object({...ENVELOPE, ...parts}),
    },
  ];
  return new Map([
    ...DOCUMENTS.map(({name, title, kinds}) =>
      whole(name, title, Object.fromEntries(kinds.map((kind) => [kind, listOf(items[kind])]))),
    ),
    whole(ONE_RESOURCE, 'Une ressource', {ressource: items.ressources}),
  ]);
}

/** What every document says of itself. */
const ENVELOPE: Record<string, JsonSchema> = {
  source: TEXT,
  licence: object({nom: TEXT, url: URI}, ['nom']),
  documentation: URI,
  schema: URI,
};

type ObjectSchema = JsonSchema & {properties: Record<string, JsonSchema>; required: string[]};

function object(properties: Record<string, JsonSchema>, required = Object.keys(properties)): ObjectSchema {
  return {type: 'object', properties, required, additionalProperties: false};
}

function listOf(items: JsonSchema): JsonSchema {
  return {type: 'array', items};
}

/** The schemas of the files that zod alone describes: that of their items. */
function ofZod(vocabularies: Vocabularies): {glossary: ObjectSchema; facts: ObjectSchema} {
  const itemOf = (schema: z.ZodType) => {
    const {items} = z.toJSONSchema(schema, {
      // What our own messages know of a field is nothing to others.
      override: ({jsonSchema}) => {
        for (const key of ['alsoCalled', 'isDate', 'vocabulary', 'params']) delete jsonSchema[key];
      },
    });
    return items as ObjectSchema;
  };
  return {glossary: itemOf(glossarySchema), facts: itemOf(factsSchema(vocabularies))};
}

/** The same with its page, and without what only the site reads. */
function paged({properties, required}: ObjectSchema, left: readonly string[] = []): ObjectSchema {
  const kept = Object.entries(properties).filter(([key]) => !left.includes(key));
  return object({...Object.fromEntries(kept), page: URI}, [...required, 'page']);
}
