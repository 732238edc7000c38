import type {Fields} from '../../model/field';
import {needs} from '../../model/lookups';
import type {Vocabularies} from '../../model/vocabularies';
import {startsOf} from '../form/formFields';

/**
 * The front matter of a new entry with what nobody has to say: the day it enters the directory, what its form proposes,
 * and the stages of its needs when none were chosen.
 * @param today AAAA-MM-JJ
 */
export function completed(
  front: Readonly<Record<string, unknown>>,
  fields: Fields,
  vocabularies: Vocabularies,
  today: string,
): Record<string, unknown> {
  const stages = stagesOf(front.besoins, vocabularies);
  const starts = Object.entries(startsOf(fields, vocabularies)).map(([key, start]) => [
    key,
    fields[key]?.kind.is === 'list' ? [start] : start,
  ]);
  const given: Record<string, unknown> = {
    ...Object.fromEntries(starts),
    ...(stages.length > 0 && {[STAGES]: stages}),
    [ADDED]: today,
  };
  const missing = Object.entries(given).filter(([key]) => front[key] === undefined);
  return {...front, ...Object.fromEntries(missing)};
}

/** The keys that `completed` may give: nobody has to answer for them. */
export function completedKeys(fields: Fields, vocabularies: Vocabularies): ReadonlySet<string> {
  return new Set([...Object.keys(startsOf(fields, vocabularies)), STAGES, ADDED]);
}

const STAGES = 'etapes';
const ADDED = 'ajoute_le';

/** In the order of the trail. */
function stagesOf(chosen: unknown, vocabularies: Vocabularies): string[] {
  const served = new Set(
    needs(vocabularies).flatMap(({id, etapes}) =>
      Array.isArray(chosen) && chosen.includes(id) ? etapes : [],
    ),
  );
  return vocabularies.etapes.flatMap(({id}) => (served.has(id) ? [id] : []));
}
