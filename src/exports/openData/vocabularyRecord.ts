import {addresses} from '../../model/addresses';
import {allFields, vocabularyOf} from '../../model/field';
import {criterionTerms, familySentences, termsOf} from '../../model/lookups';
import type {ResourceFields} from '../../model/resourceFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';
import {vocabularyNames} from '../../model/vocabularies';
import type {DataPublication} from './publication';
import {absolute} from './publication';

/** A value of a closed list: what the ids of the data mean. */
export interface DataTerm {
  id: string;
  nom: string;
  /** What holds it: the territory, or the family of a need. */
  dans?: string;
  /** Its page. */
  page?: string;
  /** Other words for it. */
  aussi?: string[];
}

/** A closed list, in its own order. */
export interface DataList {
  id: string;
  /** Title of the field that takes its values from it. */
  nom: string;
  valeurs: DataTerm[];
}

/** Families are no value of a field, and needs are in them. */
export const FAMILIES = 'familles';

/** The closed lists that the fields given name, and the families of needs. */
export function vocabularyRecord(
  vocabularies: Vocabularies,
  publication: DataPublication,
  fields: ResourceFields = RESOURCE_FIELDS,
): DataList[] {
  const titles = listTitles(fields);
  const parents = parentsOf(vocabularies);
  const pages = pagesOf(vocabularies, publication);
  const lists = vocabularyNames(fields).flatMap((list): DataList[] => {
    const nom = titles.get(list);
    if (nom === undefined) return [];
    const valeurs = termsOf(list, vocabularies).map(({id, nom: name, labels}): DataTerm => {
      const dans = parents.get(`${list} ${id}`);
      const page = pages.get(`${list} ${id}`);
      const aussi = [...new Set(labels)].filter((label) => label !== name);
      return {
        id,
        nom: name,
        ...(dans !== undefined && {dans}),
        ...(page !== undefined && {page}),
        ...(aussi.length > 0 && {aussi}),
      };
    });
    return [{id: list, nom, valeurs}];
  });
  const families = familySentences(vocabularies).map(({family, sentence}) => ({
    id: family.id,
    nom: sentence,
    page: absolute(publication, addresses.family(family.id)),
  }));
  const criteria = vocabularies.criteres.flatMap((criterion): DataList[] => {
    const terms = criterion.valeurs && criterionTerms(criterion, vocabularies);
    return terms
      ? [{id: `critere-${criterion.id}`, nom: criterion.nom, valeurs: terms.map(({id, nom}) => ({id, nom}))}]
      : [];
  });
  return [...lists, {id: FAMILIES, nom: 'Famille de besoins', valeurs: families}, ...criteria];
}

function listTitles(fields: ResourceFields): Map<string, string> {
  const titles = new Map<string, string>();
  for (const {field} of allFields(fields)) {
    const list = vocabularyOf(field.kind);
    if (list !== undefined && !titles.has(list)) titles.set(list, field.title);
  }
  return titles;
}

function parentsOf({territoires, groupes}: Vocabularies): Map<string, string> {
  return new Map([
    ...territoires.flatMap(({id, dans}) =>
      dans === undefined ? [] : [[`territoires ${id}`, dans] as const],
    ),
    ...groupes.flatMap(({familles}) =>
      familles.flatMap((family) => family.besoins.map(({id}) => [`besoins ${id}`, family.id] as const)),
    ),
  ]);
}

function pagesOf({territoires, groupes, etapes, types}: Vocabularies, publication: DataPublication) {
  const page = (list: string, id: string, address: string) =>
    [`${list} ${id}`, absolute(publication, address)] as const;
  return new Map([
    ...territoires.map(({id}) => page('territoires', id, addresses.territory(id))),
    ...etapes.map(({id}) => page('etapes', id, addresses.stage(id))),
    ...types.map(({id}) => page('types', id, addresses.type(id))),
    ...groupes.flatMap(({familles}) =>
      familles.flatMap((family) =>
        family.besoins.map(({id}) => page('besoins', id, addresses.need(family.id, id))),
      ),
    ),
  ]);
}
