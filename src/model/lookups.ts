import type {Criterion, Family, Need, NeedGroup, Term, Territory, Vocabularies} from './vocabularies';

/* What browsers too ask of the vocabularies: apart from their schemas, which weigh more than the pages that use this. */

export function families(vocabularies: Pick<Vocabularies, 'groupes'>): Family[] {
  return vocabularies.groupes.flatMap((group) => group.familles);
}

export function needs(vocabularies: Pick<Vocabularies, 'groupes'>): Need[] {
  return families(vocabularies).flatMap((family) => family.besoins);
}

/** An entry of a closed list, whatever the list. */
export interface ListedTerm extends Term {
  /** Other words that people use for it. */
  labels: readonly string[];
  /** What lists of facts say in its place, in a few words. */
  court?: string;
  /** It says that nothing is known. */
  inconnu?: true;
  /** What a form proposes before one has chosen. */
  depart?: true;
}

/** The entries of a closed list, by the name of its file without ending; none for a list that is not there. */
export function termsOf(vocabulary: string, vocabularies: Vocabularies): ListedTerm[] {
  const named = (terms: readonly Term[]) => terms.map((entry) => ({...entry, labels: texts(entry.nom)}));
  switch (vocabulary) {
    case 'etapes':
      return named(vocabularies.etapes);
    case 'besoins':
      return needs(vocabularies).map(({id, libelle, phrase, synonymes}) => ({
        id,
        nom: libelle,
        labels: texts(libelle, phrase, synonymes),
      }));
    case 'types':
      return vocabularies.types.map(({id, nom, pluriel}) => ({id, nom, labels: texts(nom, pluriel)}));
    case 'territoires':
      return vocabularies.territoires.map(({id, nom, localites, alias}) => ({
        id,
        nom,
        labels: texts(nom, localites, alias),
      }));
    case 'publics':
      return vocabularies.publics.map((entry) => ({...entry, labels: texts(entry.nom, entry.court)}));
    case 'couts':
      return named(vocabularies.couts);
    case 'statuts':
      return named(vocabularies.statuts);
    case 'criteres':
      return named(vocabularies.criteres);
    case 'genres':
      return vocabularies.genres.map((entry) => ({...entry, labels: texts(entry.nom, entry.pluriel)}));
    case 'recurrences':
      return named(vocabularies.recurrences);
    default:
      return named(vocabularies.listes[vocabulary] ?? []);
  }
}

/** The values of a criterion, its own or those of another list; `undefined` when it has none and words are written. */
export function criterionTerms(
  {valeurs, valeurs_de}: Criterion,
  vocabularies: Vocabularies,
): ListedTerm[] | undefined {
  if (valeurs_de !== undefined) return termsOf(valeurs_de, vocabularies);
  return valeurs?.map((entry) => ({...entry, labels: texts(entry.nom)}));
}

/** Texts, alone or in lists: a list that holds faults lends its ids, and anything may stand in the place of its words. */
function texts(...values: unknown[]): string[] {
  return values.flat().filter((value) => typeof value === 'string');
}

/** The sentence of a family: its group's opener and its own words, « Je cherche du financement ». */
export function familySentence(group: NeedGroup, family: Family): string {
  return `${group.libelle.replace(/…$/, '')} ${family.libelle}`;
}

/** The families in their order, each with its sentence. */
export function familySentences(
  vocabularies: Pick<Vocabularies, 'groupes'>,
): {family: Family; sentence: string}[] {
  return vocabularies.groupes.flatMap((group) =>
    group.familles.map((family) => ({family, sentence: familySentence(group, family)})),
  );
}

/** Need → the sentence of its family. */
export function needHeadings(vocabularies: Pick<Vocabularies, 'groupes'>): Map<string, string> {
  return new Map(
    familySentences(vocabularies).flatMap(({family, sentence}) =>
      family.besoins.map(({id}): [string, string] => [id, sentence]),
    ),
  );
}

/** The region that the directory is made for; the first of the list when none says so. */
export function homeRegion<T extends Pick<Territory, 'ici'>>(territories: readonly T[]): T | undefined {
  return territories.find(({ici}) => ici) ?? territories[0];
}

/** The territories in two: the home region and those it holds, then the others. */
export function splitAtHome<T extends Pick<Territory, 'id' | 'dans' | 'ici'>>(
  territories: readonly T[],
): {here: T[]; beyond: T[]} {
  const home = homeRegion(territories)?.id;
  const isHere = ({id, dans}: T) => id === home || dans === home;
  return {
    here: territories.filter(isHere),
    beyond: territories.filter((territory) => !isHere(territory)),
  };
}

/** False for a status that says it is over; one that nobody knows is taken as it comes. */
export function isOpen(status: unknown, {statuts}: Pick<Vocabularies, 'statuts'>): boolean {
  return statuts.find(({id}) => id === status)?.ouvert !== false;
}

/** Ids of the statuses that say that a resource is over. */
export function closedStatuses({statuts}: Pick<Vocabularies, 'statuts'>): string[] {
  return statuts.filter(({ouvert}) => !ouvert).map(({id}) => id);
}

/** Ids of the types of what is read, from wherever one is: no person answers. */
export function readTypes({types}: Pick<Vocabularies, 'types'>): string[] {
  return types.filter(({role}) => role === 'lire').map(({id}) => id);
}

/** True for a type of what is read. */
export function isRead(type: unknown, vocabularies: Pick<Vocabularies, 'types'>): boolean {
  return readTypes(vocabularies).some((id) => id === type);
}

/** True for a type of what an organisation offers: people answer for it, and it is no organisation itself. */
export function isOffered(type: unknown, {types}: Pick<Vocabularies, 'types'>): boolean {
  return types.some(({id, role, organisation}) => id === type && role !== 'lire' && !organisation);
}

/** True for a type whose resources give money. */
export function givesMoney(type: unknown, {types}: Pick<Vocabularies, 'types'>): boolean {
  return types.find(({id}) => id === type)?.argent === true;
}
