import type {Vocabularies} from '../model/vocabularies';
import {families, needs} from '../model/lookups';
import type {Candidate} from './nearest';
import type {Place} from './place';
import {isGuide} from './place';

/** What a closed list is about, as messages name it. */
export interface ListNoun {
  /** « une étape connue » */
  known: string;
  /** File where the values are listed, when there is one. */
  file?: string;
}

const NOUNS: Record<string, ListNoun> = {
  etape: {known: 'une étape connue', file: 'etapes.yaml'},
  etapes: {known: 'une étape connue', file: 'etapes.yaml'},
  besoins: {known: 'un besoin connu', file: 'besoins.yaml'},
  type: {known: 'un type connu', file: 'types.yaml'},
  publics: {known: 'un public connu', file: 'publics.yaml'},
  territoires: {known: 'un territoire connu', file: 'territoires.yaml'},
  langues: {known: 'une langue connue', file: 'langues.yaml'},
  formes: {known: 'une forme d’aide connue', file: 'formes-aide.yaml'},
  cout: {known: 'un coût connu', file: 'couts.yaml'},
  statut: {known: 'un statut connu', file: 'statuts.yaml'},
  moyen: {known: 'un moyen de vérification connu', file: 'moyens-verification.yaml'},
};

/** The noun of the list that a key takes its values from. */
export function nounOf(key: string): ListNoun {
  return NOUNS[key] ?? {known: 'une valeur permise'};
}

/** The values of a list with the labels people may type in their place. */
export function candidatesOf(key: string, values: string[], place: Place, lists?: Vocabularies): Candidate[] {
  const labelled =
    place.kind === 'ressource' || place.kind === 'gabarit' || isGuide(place) ? labelsOf(key, lists) : [];
  const labels = new Map(labelled.map((candidate) => [candidate.id, candidate.labels ?? []]));
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

function labelsOf(key: string, lists?: Vocabularies): Candidate[] {
  if (!lists) return [];
  const named = (terms: {id: string; nom: string}[]) => terms.map(({id, nom}) => ({id, labels: [nom]}));
  switch (key) {
    case 'etape':
    case 'etapes':
      return named(lists.etapes);
    case 'besoins':
      return needs(lists).map(({id, libelle, phrase, synonymes}) => ({
        id,
        labels: [libelle, phrase, ...(Array.isArray(synonymes) ? synonymes : [])],
      }));
    case 'type':
      return lists.types.map(({id, nom, pluriel}) => ({id, labels: [nom, pluriel]}));
    case 'publics':
      return lists.publics.map(({id, nom, court}) => ({id, labels: [nom, court]}));
    case 'territoires':
      return lists.territoires.map(({id, nom, alias}) => ({
        id,
        labels: [nom, ...(Array.isArray(alias) ? alias : [])],
      }));
    case 'langues':
      return named(lists.langues);
    case 'formes':
      return named(lists.formesAide);
    case 'cout':
      return named(lists.couts);
    case 'statut':
      return named(lists.statuts);
    case 'moyen':
      return named(lists.moyensVerification);
    default:
      return [];
  }
}
