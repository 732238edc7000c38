import type {Fields} from '../../model/field';
import {groupOf} from '../../model/field';
import {PRACTICE_FIELDS, STAGE_PAGE_FIELDS} from '../../model/guideFields';
import {PARCOURS_FIELDS} from '../../model/parcoursFields';
import {TEMPLATE_FIELDS} from '../../model/templateFields';
import {asUri} from './uri';

const withoutExample = ({exemple: _exemple, ...shown}: typeof TEMPLATE_FIELDS) => shown;

/** What the open data give of the files that say nothing for editors alone; a template without its invented example. */
export const FILE_FIELDS = {
  stage: STAGE_PAGE_FIELDS,
  practice: PRACTICE_FIELDS,
  template: withoutExample(TEMPLATE_FIELDS),
  parcours: PARCOURS_FIELDS,
} as const satisfies Record<string, Fields>;

/** The values of a file under its keys. A source that is a copy is named, and never led to. */
export function valuesOf(from: object, fields: Fields): Record<string, unknown> {
  const values = from as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, {kind}]) => {
      const value = values[key];
      if (value === undefined) return [];
      if (kind.is === 'webAddress') return values.copie === true ? [] : [[key, asUri(String(value))]];
      const inner = groupOf(kind);
      if (!inner) return [[key, value]];
      const pick = (one: unknown) => valuesOf(one as object, inner);
      return [[key, Array.isArray(value) ? value.map(pick) : pick(value)]];
    }),
  );
}
