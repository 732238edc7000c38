import type {Field, Fields, Kind} from '../../model/field';
import {ID_PATTERN} from '../../model/idPattern';
import {termsOf} from '../../model/lookups';
import type {Vocabularies} from '../../model/vocabularies';

/** A JSON Schema, as far as we write them. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const MONTH_OR_DAY = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
const HOUR = '^([01]\\d|2[0-3]):[0-5]\\d$';

/**
 * The JSON Schema of a file, for editors and for other programs. It says less than the checks, which know the calendar and
 * the other files: what it refuses, they refuse too.
 */
export function jsonSchema(title: string, fields: Fields, vocabularies: Vocabularies): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...groupSchema(fields, vocabularies),
  };
}

/** The words of a field in a schema. */
export type FieldWords = (field: Field) => {title: string; description?: string};

const FILE_WORDS: FieldWords = ({title, help}) => ({title, description: help});

/** The schema of a group of fields: nothing but them. */
export function groupSchema(
  fields: Fields,
  vocabularies: Vocabularies,
  words: FieldWords = FILE_WORDS,
): JsonSchema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([key, field]) => [key, {...words(field), ...kindSchema(field.kind, vocabularies, words)}]),
    ),
    required: entries.filter(([, {required}]) => required).map(([key]) => key),
    additionalProperties: false,
  };
}

function kindSchema(kind: Kind, vocabularies: Vocabularies, words: FieldWords): JsonSchema {
  switch (kind.is) {
    case 'text':
      return {type: 'string', minLength: kind.min, maxLength: kind.max};
    case 'number':
      return {type: 'integer', minimum: kind.min, maximum: kind.max};
    case 'term': {
      const terms = termsOf(kind.vocabulary, vocabularies);
      return {enum: terms.map(({id}) => id), enumDescriptions: terms.map(({nom}) => nom)};
    }
    case 'choice':
      return {enum: kind.values};
    case 'flag':
      return {const: true};
    case 'day':
      return {type: 'string', pattern: DAY};
    case 'date':
      // A year alone is a number for YAML.
      return {
        anyOf: [
          {type: 'string', pattern: MONTH_OR_DAY},
          {type: 'integer', minimum: 1000, maximum: 9999},
        ],
      };
    case 'hour':
      return {type: 'string', pattern: HOUR};
    case 'webAddress':
      return {type: 'string', format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://'};
    case 'mail':
      return {type: 'string', format: 'email'};
    case 'id':
      return {type: 'string', pattern: ID_PATTERN.source};
    case 'reference':
      return {type: 'string'};
    case 'list':
      return {
        type: 'array',
        items: kindSchema(kind.of, vocabularies, words),
        ...(kind.min > 0 && {minItems: kind.min}),
        ...(kind.max !== undefined && {maxItems: kind.max}),
      };
    case 'group':
      return groupSchema(kind.fields, vocabularies, words);
    case 'free':
      return {type: ['object', 'array']};
  }
}
