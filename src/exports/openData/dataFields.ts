import type {Fields} from '../../model/field';
import {groupOf} from '../../model/field';
import type {Resource} from '../../model/resource';
import type {ResourceField, ResourceFields} from '../../model/resourceFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {asUri} from './uri';

/** The fields of a resource that the open data give, groups narrowed to what they give. What may be left out is not required. */
export function dataFields(fields: ResourceFields = RESOURCE_FIELDS): ResourceFields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, {uses}]) => uses.data !== false)
      .map(([key, field]) => [key, narrowed(field)]),
  );
}

function narrowed(field: ResourceField): ResourceField {
  const inner = groupOf(field.kind) as ResourceFields | undefined;
  const required = field.required && field.uses.data === 'given';
  if (!inner) return {...field, required};
  const fields: Fields = dataFields(inner);
  const group = {is: 'group', fields} as const;
  return {...field, required, kind: field.kind.is === 'list' ? {...field.kind, of: group} : group};
}

/** What the open data give of a resource, under the keys of its file. */
export function dataOf(resource: Resource, fields: ResourceFields = dataFields()): Record<string, unknown> {
  const copies = new Set(resource.sources.filter(({copie}) => copie).map(({url}) => url));
  return given(resource, fields, copies);
}

function given(from: object, fields: ResourceFields, copies: ReadonlySet<string>): Record<string, unknown> {
  const values = from as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, {kind, uses}]) => {
      const value = values[key];
      if (value === undefined) return [];
      // The site leads to no copy, nor do its data.
      if (uses.data === 'unless-copy' && copies.has(String(value))) return [];
      const inner = groupOf(kind) as ResourceFields | undefined;
      if (!inner) return [[key, kind.is === 'webAddress' ? asUri(String(value)) : value]];
      const pick = (one: unknown) => given(one as object, inner, copies);
      return [[key, Array.isArray(value) ? value.map(pick) : pick(value)]];
    }),
  );
}
