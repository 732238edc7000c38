import {allFields, vocabularyOf} from '../model/field';
import {closedStatuses, families, readTypes, splitAtHome, termsOf} from '../model/lookups';
import type {ResourceField, ResourceFields} from '../model/resourceFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import {chainOf, labelOf, openTo, toName} from '../model/territory';
import type {ResourceType, Territory, Vocabularies} from '../model/vocabularies';
import type {FacetSpec, GroupSpec, OptionSpec, ReachSpec} from './facetSpec';

/** The filters that the table of fields asks for, in their order. */
export function facetSpecs(
  vocabularies: Vocabularies,
  fields: ResourceFields = RESOURCE_FIELDS,
): FacetSpec[] {
  return allFields<ResourceField>(fields)
    .flatMap(({path, field}) => (field.uses.facet ? [{path, field, use: field.uses.facet}] : []))
    .sort((a, b) => a.use.rank - b.use.rank)
    .map(({path, field, use}) => {
      const vocabulary = vocabularyOf(field.kind) ?? '';
      return {
        key: use.key,
        title: use.title ?? field.title,
        open: use.open ?? false,
        path,
        groups: groupsOf(use.key, vocabulary, vocabularies),
        ...(field.notForMoney && {moot: moneyTypes(vocabularies, fields)}),
        ...(vocabulary === 'statuts' && {aside: closedStatuses(vocabularies)}),
        ...(vocabulary === 'territoires' && {reach: reachOf(vocabularies)}),
      };
    });
}

/** The types that give money, under the key by which one filters on types. */
function moneyTypes({types}: Vocabularies, fields: ResourceFields): NonNullable<FacetSpec['moot']> {
  const use = fields.type?.uses.facet;
  return {key: use ? use.key : '', values: types.filter(({argent}) => argent).map(({id}) => id)};
}

/** The values of a list as people choose them: lists that say more than names have a form of their own. */
function groupsOf(key: string, vocabulary: string, vocabularies: Vocabularies): GroupSpec[] {
  switch (vocabulary) {
    case 'besoins':
      return needGroups(key, vocabularies);
    case 'etapes':
      return [
        {options: vocabularies.etapes.map(({id, nom, numero}) => ({key, value: id, label: nom, numero}))},
      ];
    case 'territoires':
      return placeGroups(vocabularies).map(({title, territories}) => ({
        title,
        options: territories.map((territory) => placeOption(key, territory)),
      }));
    case 'types':
      return typeRoles(vocabularies.types).map(({title, types}) => ({
        title,
        options: types.map(({id, pluriel}) => ({key, value: id, label: pluriel})),
        whole: true,
      }));
    default: {
      const terms = termsOf(vocabulary, vocabularies);
      return [{options: terms.map(({id, nom}) => ({key, value: id, label: nom}))}];
    }
  }
}

/** Key of a family of needs in addresses. */
const FAMILY_KEY = 'famille';

function needGroups(key: string, {groupes}: Vocabularies): GroupSpec[] {
  return groupes.map((group) => ({
    title: group.libelle,
    options: families({groupes: [group]}).map((family) => ({
      key: FAMILY_KEY,
      value: family.id,
      label: family.libelle,
      parts: family.besoins.map(({id, libelle}) => ({key, value: id, label: libelle})),
    })),
  }));
}

function placeOption(key: string, territory: Territory): OptionSpec {
  return {
    key,
    value: territory.id,
    label: territory.nom,
    chip: `Ouvert à\u00a0: ${labelOf(territory)}`,
    ownChip: `Seulement propre ${toName(territory)}`,
  };
}

/** Key and value of addresses that keep only what is own to the territories they name. */
const ONLY_OWN = {key: 'portee', value: 'ici', label: 'Seulement propre à ces territoires'};

/** A document is read from anywhere, wherever it speaks of. */
function reachOf({territoires, types}: Vocabularies): ReachSpec {
  const byId = (values: (id: string) => string[]) =>
    Object.fromEntries(territoires.map(({id}) => [id, values(id)]));
  return {
    open: byId((id) => openTo([id], territoires)),
    own: byId((id) => chainOf(id, territoires)),
    everywhere: {path: ['type'], values: readTypes({types})},
    only: ONLY_OWN,
  };
}

/** Territories in two: those of the home region, then the larger ones. */
export function placeGroups({territoires}: Pick<Vocabularies, 'territoires'>) {
  const {here, beyond} = splitAtHome(territoires);
  return [
    {title: 'En Estrie', territories: here},
    {title: 'Au-delà', territories: beyond},
  ];
}

/** Types in two: those of people who answer, those of documents. */
export function typeRoles(types: readonly ResourceType[]): {title: string; types: ResourceType[]}[] {
  const ROLES = {'s-adresser': 'S’adresser à', lire: 'Lire'} as const;
  return Object.entries(ROLES).map(([role, title]) => ({
    title,
    types: types.filter((type) => type.role === role),
  }));
}
