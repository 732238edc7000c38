import type {core} from 'zod';
import {ZodArray, ZodObject, ZodOptional, type ZodType} from 'zod';
import {metaOf} from '../model/schemaOf';
import {nearest, surelyMeant} from './nearest';
import type {Path} from './yaml';

/** What a schema refused, said in the terms of our rules rather than in those of the schema library. */
export type Issue =
  | {kind: 'cle-manquante'; path: Path; key: string}
  /** `sure`: the key that can be written without asking. */
  | {
      kind: 'cle-inconnue';
      path: Path;
      key: string;
      known: string[];
      suggestion?: string;
      sure?: string;
      under?: string;
    }
  /** `keys`: those of a group, or of the groups of a list. */
  | {kind: 'type'; path: Path; expected: ExpectedType; keys: string[]}
  /** `vocabulary`: the closed list that the values come from, when there is one. */
  | {kind: 'hors-liste'; path: Path; values: string[]; vocabulary?: string}
  | {kind: 'vide'; path: Path}
  | {kind: TooSmall | TooBig; path: Path; limit: number}
  | {kind: 'date' | 'jour' | 'heure' | 'adresse' | 'courriel' | 'identifiant' | 'autre'; path: Path};

/** A text, a list, a number. */
type TooSmall = 'trop-court' | 'liste-courte' | 'trop-petit';
type TooBig = 'trop-long' | 'liste-longue' | 'trop-grand';

export type ExpectedType = 'texte' | 'liste' | 'groupe' | 'nombre' | 'valeur';

const TYPES: Record<string, ExpectedType> = {
  string: 'texte',
  array: 'liste',
  object: 'groupe',
  record: 'groupe',
  number: 'nombre',
  int: 'nombre',
};

/** Puts the issues of a schema in our terms, one for each place. `data` is what the schema was given. */
export function readIssues(issues: readonly core.$ZodIssue[], data: unknown, schema: ZodType): Issue[] {
  const all = issues.flatMap((issue) => toIssues(issue, data, schema));
  const corrected = new Set(
    all.flatMap((issue) => (issue.kind === 'cle-inconnue' ? [keyOf(issue.path, issue.suggestion)] : [])),
  );
  const seen = new Set<string>();
  return all.filter((issue) => {
    // A misspelt key is one fault, not an unknown key and a missing one.
    if (issue.kind === 'cle-manquante' && corrected.has(keyOf(issue.path, issue.key))) return false;
    const place = JSON.stringify([issue.path, 'key' in issue ? issue.key : null]);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function keyOf(path: Path, key: string | undefined): string {
  return JSON.stringify([...path, key]);
}

function toIssues(issue: core.$ZodIssue, data: unknown, schema: ZodType): Issue[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, schema));
  }
  const key = path.at(-1);
  if (typeof key === 'string' && !hasKey(valueAt(data, path.slice(0, -1)), key)) {
    return [{kind: 'cle-manquante', path: path.slice(0, -1), key}];
  }
  const value = valueAt(data, path);
  if (value === null || value === '') return [{kind: 'vide', path}];
  return [wrongValue(issue, value, path, schema)];
}

function wrongValue(issue: core.$ZodIssue, value: unknown, path: Path, schema: ZodType): Issue {
  switch (issue.code) {
    case 'invalid_type':
      return {
        kind: 'type',
        path,
        expected: TYPES[issue.expected] ?? 'valeur',
        keys: Object.keys(shapeOf(schemaAt(schema, path))),
      };
    case 'invalid_value':
      return typeof value === 'object'
        ? {kind: 'type', path, expected: 'valeur', keys: []}
        : {
            kind: 'hors-liste',
            path,
            values: issue.values.map(String),
            vocabulary: metaOf(schemaAt(schema, path)).vocabulary,
          };
    case 'too_small':
      if (Array.isArray(value) && value.length === 0) return {kind: 'vide', path};
      return {kind: tooSmall(value), path, limit: Number(issue.minimum)};
    case 'too_big':
      return {kind: tooBig(value), path, limit: Number(issue.maximum)};
    case 'invalid_format':
      if (issue.format === 'url') return {kind: 'adresse', path};
      if (issue.format === 'email') return {kind: 'courriel', path};
      return {kind: issue.message === 'heure' ? 'heure' : 'identifiant', path};
    case 'custom':
      return {
        kind: issue.params?.rule === 'jour' ? 'jour' : issue.params?.rule === 'date' ? 'date' : 'autre',
        path,
      };
    default:
      return {kind: 'autre', path};
  }
}

function tooSmall(value: unknown): TooSmall {
  if (typeof value === 'string') return 'trop-court';
  return Array.isArray(value) ? 'liste-courte' : 'trop-petit';
}

function tooBig(value: unknown): TooBig {
  if (typeof value === 'string') return 'trop-long';
  return Array.isArray(value) ? 'liste-longue' : 'trop-grand';
}

function unknownKey(key: string, path: Path, schema: ZodType): Issue {
  const shape = shapeOf(schemaAt(schema, path));
  const known = Object.keys(shape);
  const candidates = known.map((id) => ({id, labels: metaOf(shape[id]).alsoCalled ?? []}));
  const suggestion = nearest(key, candidates);
  const sure = surelyMeant(key, candidates);
  const under = known.find((parent) => key in shapeOf(shape[parent]));
  return {
    kind: 'cle-inconnue',
    path,
    key,
    known,
    ...(suggestion ? {suggestion, ...(sure && {sure})} : under ? {under} : {}),
  };
}

/** The schema found at a path; `undefined` when there is none. */
function schemaAt(schema: unknown, path: Path): unknown {
  const inner = schema instanceof ZodOptional ? schema.unwrap() : schema;
  const [key, ...rest] = path;
  if (key === undefined) return inner;
  if (inner instanceof ZodArray) return schemaAt(inner.element, rest);
  return inner instanceof ZodObject ? schemaAt(shapeOf(inner)[String(key)], rest) : undefined;
}

/** The keys of an object, with their schemas, or of the objects of a list; none for anything else. */
function shapeOf(schema: unknown): Record<string, unknown> {
  if (schema instanceof ZodOptional) return shapeOf(schema.unwrap());
  if (schema instanceof ZodArray) return shapeOf(schema.element);
  return schema instanceof ZodObject ? (schema.shape as Record<string, unknown>) : {};
}

/** The value found at a path; `undefined` when there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (hasKey(value, key) ? (value as Record<string | number, unknown>)[key] : undefined),
    data,
  );
}

function hasKey(value: unknown, key: string | number): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
