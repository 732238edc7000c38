import type {Vocabularies} from '../../../model/vocabularies';

/** Who something is for, in the terms of schema.org; `publics` are ids. */
export function audienceOf(
  publics: readonly string[],
  vocabularies: Pick<Vocabularies, 'publics'>,
): object[] {
  return vocabularies.publics
    .filter(({id}) => publics.includes(id))
    .map(({nom}) => ({'@type': 'Audience', audienceType: nom}));
}
