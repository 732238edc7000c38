import type {FacetSpec, GroupSpec, OptionSpec} from './facetSpec';
import {optionsOf} from './facetSpec';
import type {Selection} from './selection';
import {keepsOwn, toggle, withValues, withoutIdle} from './selection';

/** A filter in force, and the selection without it. */
export interface Chip {
  /** Stable while the filter is in force. */
  id: string;
  /** Key of its facet. */
  facet: string;
  label: string;
  /** Says which filter it is out of context: « Étape 1, Idéation », « Besoin : du financement ». */
  name: string;
  next: Selection;
}

/** The filters in force, in the order of the facets. */
export function buildChips(facets: readonly FacetSpec[], selection: Selection): Chip[] {
  return facets.flatMap((facet) => [
    ...facet.groups.flatMap(
      (group) =>
        wholeChip(facet, group, selection) ??
        group.options
          .flatMap((option) => [option, ...(option.parts ?? [])])
          .filter(({key, value}) => selection.facets[key]?.includes(value))
          .map((option) => toChip(facet, option, selection)),
    ),
    ...onlyChip(facet, selection),
  ]);
}

/** « Seulement propre à la MRC du Granit »: what a selection keeps of the values it names. */
export function onlyLabel(facet: FacetSpec, selection: Selection): string {
  const named = optionsOf(facet).filter(({key, value}) => selection.facets[key]?.includes(value));
  const [first, ...others] = named;
  return (others.length === 0 ? first?.ownChip : undefined) ?? facet.reach?.only.label ?? '';
}

function onlyChip(facet: FacetSpec, selection: Selection): Chip[] {
  if (!facet.reach || !keepsOwn(selection, facet)) return [];
  const {key, value} = facet.reach.only;
  const label = onlyLabel(facet, selection);
  return [{id: `${key}=${value}`, facet: key, label, name: label, next: toggle(selection, key, value)}];
}

function toChip(spec: FacetSpec, option: OptionSpec, selection: Selection): Chip {
  const {key: facet, title} = spec;
  const {key, value, label, numero, chip} = option;
  const named = numero === undefined ? `${title}\u00a0: ${label}` : `${title} ${numero}, ${label}`;
  return {
    id: `${key}=${value}`,
    facet,
    label: chip ?? (numero === undefined ? label : `${numero} ${label}`),
    name: chip ?? named,
    next: withoutIdle(toggle(selection, key, value), [spec]),
  };
}

/** One chip for a whole group, when all of it is chosen and its heading can say it. */
function wholeChip(
  {key: facet, title}: FacetSpec,
  group: GroupSpec,
  selection: Selection,
): Chip[] | undefined {
  const values = group.options.map(({value}) => value);
  const before = selection.facets[facet] ?? [];
  if (!group.whole || group.title === undefined || values.length === 0) return undefined;
  if (!values.every((value) => before.includes(value))) return undefined;
  return [
    {
      id: `${facet}=${values.join('+')}`,
      facet,
      label: group.title,
      name: `${title}\u00a0: ${group.title}`,
      next: withValues(
        selection,
        facet,
        before.filter((value) => !values.includes(value)),
      ),
    },
  ];
}
