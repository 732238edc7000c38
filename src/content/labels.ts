import {families, termsOf} from '../model/lookups';
import type {Vocabularies} from '../model/vocabularies';
import type {Candidate} from './nearest';

/** What a closed list is about, as messages name it. */
export interface ListNoun {
  /** « une étape connue » */
  known: string;
  /** File where the values are listed, when there is one. */
  file?: string;
}

/** By closed list. A list without a name of its own holds « une valeur permise ». */
const KNOWN: Readonly<Record<string, string>> = {
  etapes: 'une étape connue',
  besoins: 'un besoin connu',
  types: 'un type connu',
  publics: 'un public connu',
  territoires: 'un territoire connu',
  langues: 'une langue connue',
  'formes-aide': 'une forme d’aide connue',
  couts: 'un coût connu',
  statuts: 'un statut connu',
  criteres: 'un critère connu',
  genres: 'un genre connu',
  recurrences: 'un rythme connu',
  'moyens-verification': 'un moyen de vérification connu',
};

/** The noun of a closed list, or of values that are no list of their own. */
export function nounOf(vocabulary: string | undefined): ListNoun {
  const known = (vocabulary !== undefined && KNOWN[vocabulary]) || 'une valeur permise';
  return vocabulary === undefined ? {known} : {known, file: `${vocabulary}.yaml`};
}

/** The values of a list with the labels people may type in their place. */
export function candidatesOf(
  vocabulary: string | undefined,
  values: string[],
  lists: Vocabularies | undefined,
): Candidate[] {
  const terms = vocabulary === undefined || !lists ? [] : termsOf(vocabulary, lists);
  const labels = new Map(terms.map((term) => [term.id, term.labels]));
  return values.map((id) => ({
    id,
    labels: (labels.get(id) ?? []).filter((label) => typeof label === 'string'),
  }));
}

/** The needs of a family typed in the place of a need. */
export function needsOfFamily(id: string, lists?: Vocabularies): string[] {
  const family = lists && families(lists).find((known) => known.id === id);
  return family ? family.besoins.map((need) => need.id) : [];
}
