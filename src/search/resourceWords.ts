import {allFields, valuesAt, vocabularyOf} from '../model/field';
import {families, termsOf} from '../model/lookups';
import type {Resource} from '../model/resource';
import type {ResourceField, ResourceFields, SearchUse} from '../model/resourceFields';
import type {Territory, Vocabularies} from '../model/vocabularies';
import {placeNames} from './placeNames';

/** The entries that another may name. */
export type NamedResources = ReadonlyMap<string, Pick<Resource, 'nom' | 'sigle'>>;

/** The words of an entry that the table of fields gives to search, by field of the index. */
export function resourceWords(
  resource: Resource,
  vocabularies: Vocabularies,
  fields: ResourceFields,
  named: NamedResources,
): Record<SearchUse, string> {
  const words: Record<SearchUse, string[]> = {nom: [], alias: [], resume: [], besoins: []};
  for (const {path, field} of allFields<ResourceField>(fields)) {
    const {search} = field.uses;
    if (search === false) continue;
    const values = valuesAt(resource, path).map(String);
    words[search].push(
      ...(field.kind.is === 'reference'
        ? values.flatMap((id) => namesOf(named.get(id)))
        : wordsOf(values, vocabularyOf(field.kind), vocabularies)),
    );
  }
  return {
    nom: lines(words.nom),
    alias: lines(words.alias),
    resume: lines(words.resume),
    besoins: lines(words.besoins),
  };
}

/** The name of an entry, without what stands between parentheses, and its initials. */
function namesOf(entry: Pick<Resource, 'nom' | 'sigle'> | undefined): string[] {
  return entry ? [entry.nom.replace(/\s*\([^()]*\)/gu, ''), ...(entry.sigle ? [entry.sigle] : [])] : [];
}

function wordsOf(values: string[], vocabulary: string | undefined, vocabularies: Vocabularies): string[] {
  switch (vocabulary) {
    case undefined:
      return values;
    case 'besoins':
      return needWords(values, vocabularies);
    case 'territoires':
      return vocabularies.territoires
        .filter(({id}) => values.includes(id))
        .flatMap((territory) => territoryWords(territory, vocabularies));
    default:
      return termsOf(vocabulary, vocabularies)
        .filter(({id}) => values.includes(id))
        .map(({nom}) => nom);
  }
}

/** Labels, sentences and synonyms of needs, and the labels of their families. */
export function needWords(ids: readonly string[], vocabularies: Vocabularies): string[] {
  return families(vocabularies).flatMap((family) => {
    const borne = family.besoins.filter(({id}) => ids.includes(id));
    return borne.length === 0
      ? []
      : [family.libelle, ...borne.flatMap((need) => [need.libelle, need.phrase, ...need.synonymes])];
  });
}

/** Names of a territory, and of the region when it is a part of one: what serves Magog is found by « Estrie ». */
function territoryWords(territory: Territory, vocabularies: Vocabularies): string[] {
  const names = [territory.nom, ...placeNames(territory)];
  const region = vocabularies.territoires.find(
    ({id, niveau}) => id === territory.dans && niveau === 'region',
  );
  return region ? [...names, ...territoryWords(region, vocabularies)] : names;
}

/** Texts side by side, each on its line. */
export function lines(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('\n');
}
