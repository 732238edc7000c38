import {addresses} from '../../../model/addresses';
import {allFields, valuesAt, vocabularyOf} from '../../../model/field';
import type {ResourceField, ResourceFields} from '../../../model/resourceFields';
import type {DataPublication} from '../publication';
import {absolute} from '../publication';
import type {DataList} from '../vocabularyRecord';
import {FAMILIES} from '../vocabularyRecord';
import {hsdsId} from './ids';

/** The closed lists that say what a service is about: those that people filter by, but for where, which HSDS says otherwise. */
export interface Taxonomies {
  taxonomies: object[];
  terms: object[];
  /** Ids of the terms of a resource, with what each says of it: the key of its field. */
  termsOf(data: object): {field: string; term: string; id: string}[];
}

/** Fields that HSDS has tables of its own for. */
const SAID_OTHERWISE: readonly string[] = ['territoires', 'langues', 'statut'];

/** The closed lists as taxonomies, with what leads from a resource to their terms. */
export function hsdsTaxonomies(
  lists: readonly DataList[],
  fields: ResourceFields,
  publication: DataPublication,
): Taxonomies {
  const subjects = allFields<ResourceField>(fields).flatMap(({path, field: {kind, uses}}) => {
    const list = vocabularyOf(kind);
    const key = path.join('.');
    return list === undefined || uses.facet === false || SAID_OTHERWISE.includes(key)
      ? []
      : [{path, key, list}];
  });
  const used = lists.filter(({id}) => id === FAMILIES || subjects.some(({list}) => list === id));
  const taxonomyId = (list: string) => hsdsId(publication, addresses.openData(), `taxonomy/${list}`);
  const termId = (list: string, id: string) =>
    hsdsId(publication, addresses.openData(), `taxonomy/${list}/${id}`);
  /** What holds a need is a family, in a list of its own. */
  const parentList = (list: string, parent: string) =>
    lists.find(({id, valeurs}) => id === list && valeurs.some((one) => one.id === parent))?.id ?? FAMILIES;
  return {
    taxonomies: used.map(({id, nom}) => ({
      id: taxonomyId(id),
      name: nom,
      description: `Liste «\u00a0${nom}\u00a0» du ${publication.site.titre}.`,
      uri: absolute(publication, addresses.openData()),
    })),
    terms: used.flatMap(({id: list, nom: listName, valeurs}) =>
      valeurs.map(({id, nom, dans, page, aussi}) => ({
        id: termId(list, id),
        code: id,
        name: nom,
        description: [nom, ...(aussi ?? [])].join('; '),
        ...(dans !== undefined && {parent_id: termId(parentList(list, dans), dans)}),
        taxonomy: listName,
        taxonomy_id: taxonomyId(list),
        language: 'fr',
        ...(page !== undefined && {term_uri: page}),
      })),
    ),
    termsOf: (data) =>
      subjects.flatMap(({path, key, list}) =>
        valuesAt(data, path)
          .flat()
          .map(String)
          .map((term) => ({field: key, term, id: termId(list, term)})),
      ),
  };
}
