import type {Family, ResourceType, Vocabularies} from '../model/vocabularies';
import {families, isEstrie} from '../model/lookups';
import type {Counts} from './count';
import {chosenNeeds, isActive} from './needs';
import type {Criterion, FacetKey, KnownValues, Selection} from './selection';
import {chosen} from './selection';

/** The words the explorer filters with. */
export type FacetVocabularies = Omit<Vocabularies, 'moyensVerification'>;

/** A value one can choose. */
export interface FacetOption {
  key: FacetKey;
  value: string;
  label: string;
  /** Results if this value were chosen in its facet. */
  count: number;
  state: OptionState;
  /** Number of a stage. */
  numero?: number;
}

/** « some »: a part of what the option stands for is chosen. */
export type OptionState = 'none' | 'some' | 'all';

export interface OptionGroup {
  /** Heading over the options; absent when the facet has one group. */
  title?: string;
  options: FacetOption[];
  /** The heading chooses all the options at once. */
  whole?: {count: number; state: OptionState};
}

export interface Facet {
  id: Criterion;
  title: string;
  /** Open at first. */
  open: boolean;
  active: number;
  groups: OptionGroup[];
}

/** The facets, in the order they are shown. */
export const FACET_TITLES: Record<Criterion, string> = {
  besoin: 'Besoin',
  etape: 'Étape',
  territoire: 'Territoire',
  type: 'Type de ressource',
  aide: 'Forme d’aide',
  public: 'Pour qui',
  cout: 'Coût',
  langue: 'Langue',
  statut: 'Statut',
};
export const FACET_ORDER = Object.keys(FACET_TITLES) as Criterion[];

const OPEN_FACETS: readonly Criterion[] = ['besoin', 'etape', 'territoire', 'type'];

/** Type of resource that gives money: what it costs has no meaning. */
const FUNDING = 'programme-financement';

/** Values that each facet accepts. */
export function knownValues(vocabularies: FacetVocabularies): KnownValues {
  const ids = (entries: readonly {id: string}[]) => new Set(entries.map((entry) => entry.id));
  return {
    famille: ids(families(vocabularies)),
    besoin: ids(families(vocabularies).flatMap((family) => family.besoins)),
    etape: ids(vocabularies.etapes),
    territoire: ids(vocabularies.territoires),
    type: ids(vocabularies.types),
    aide: ids(vocabularies.formesAide),
    public: ids(vocabularies.publics),
    cout: ids(vocabularies.couts),
    langue: ids(vocabularies.langues),
    statut: ids(vocabularies.statuts),
  };
}

/** The facets as they are shown for a selection. */
export function buildFacets(vocabularies: FacetVocabularies, selection: Selection, counts: Counts): Facet[] {
  const groups = optionGroups(vocabularies, selection, counts);
  return FACET_ORDER.filter((id) => id !== 'cout' || offersCost(selection)).map((id) => ({
    id,
    title: FACET_TITLES[id],
    open: OPEN_FACETS.includes(id),
    active: chosen(selection, id),
    groups: groups[id],
  }));
}

/** Cost is not offered to those who look for funding alone. */
function offersCost(selection: Selection): boolean {
  const {type, cout} = selection.facets;
  return Boolean(cout?.length) || type?.length !== 1 || type[0] !== FUNDING;
}

function optionGroups(
  vocabularies: FacetVocabularies,
  selection: Selection,
  counts: Counts,
): Record<Criterion, OptionGroup[]> {
  const option = (key: FacetKey, value: string, label: string, numero?: number): FacetOption => ({
    key,
    value,
    label,
    count: counts[key][value] ?? 0,
    state: selection.facets[key]?.includes(value) ? 'all' : 'none',
    ...(numero === undefined ? {} : {numero}),
  });
  const simple = (key: FacetKey, terms: readonly {id: string; nom: string}[]): OptionGroup[] => [
    {options: terms.map((term) => option(key, term.id, term.nom))},
  ];
  const {territoires} = vocabularies;
  return {
    besoin: vocabularies.groupes.map((group) => ({
      title: group.libelle,
      options: group.familles.map((family) => ({
        ...option('famille', family.id, family.libelle),
        state: familyState(selection, family),
      })),
    })),
    etape: [
      {options: vocabularies.etapes.map((stage) => option('etape', stage.id, stage.nom, stage.numero))},
    ],
    territoire: [
      {title: 'En Estrie', territories: territoires.filter(isEstrie)},
      {title: 'Au-delà', territories: territoires.filter((territory) => !isEstrie(territory))},
    ].map(({title, territories}) => ({
      title,
      options: territories.map((territory) => option('territoire', territory.id, territory.nom)),
    })),
    type: typeRoles(vocabularies.types).map(({title, types}) => {
      const options = types.map((type) => option('type', type.id, type.pluriel));
      return {
        title,
        options,
        whole: {
          // A resource has one type: the counts of the types add up.
          count: options.reduce((sum, {count}) => sum + count, 0),
          state: wholeState(options),
        },
      };
    }),
    aide: simple('aide', vocabularies.formesAide),
    public: simple('public', vocabularies.publics),
    cout: simple('cout', vocabularies.couts),
    langue: simple('langue', vocabularies.langues),
    statut: simple('statut', vocabularies.statuts),
  };
}

/** Types in two: those of people who answer, those of documents. */
export function typeRoles(types: readonly ResourceType[]): {title: string; types: ResourceType[]}[] {
  const ROLES = {'s-adresser': 'S’adresser à', lire: 'Lire'} as const;
  return Object.entries(ROLES).map(([role, title]) => ({
    title,
    types: types.filter((type) => type.role === role),
  }));
}

function familyState(selection: Selection, family: Family): OptionState {
  if (!isActive(selection, family)) return 'none';
  const needs = chosenNeeds(selection, family).length;
  return needs === 0 || needs === family.besoins.length ? 'all' : 'some';
}

function wholeState(options: readonly FacetOption[]): OptionState {
  if (options.every(({state}) => state === 'all')) return 'all';
  return options.some(({state}) => state === 'all') ? 'some' : 'none';
}

/** « Plus précisément »: the needs of each active family that has several, as long as one of them gives something. */
export interface Precision {
  /** Words of the family. */
  family: string;
  options: FacetOption[];
}

export function buildPrecisions(
  vocabularies: FacetVocabularies,
  selection: Selection,
  counts: Counts,
): Precision[] {
  return families(vocabularies)
    .filter((family) => family.besoins.length > 1 && isActive(selection, family))
    .map((family) => {
      const needs = chosenNeeds(selection, family);
      return {
        family: family.libelle,
        options: family.besoins.map((need) => ({
          key: 'besoin' as const,
          value: need.id,
          label: need.libelle,
          count: counts.besoin[need.id] ?? 0,
          state: needs.includes(need.id) ? ('all' as const) : ('none' as const),
        })),
      };
    })
    .filter(({options}) => options.some(({count, state}) => count > 0 || state === 'all'));
}
