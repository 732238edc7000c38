import {onlyLabel} from './chips';
import type {Counts} from './count';
import type {FacetSpec, GroupSpec, OptionSpec, WideOption} from './facetSpec';
import {wideOptions} from './facetSpec';
import {chosenParts, isActive} from './parts';
import type {Selection} from './selection';
import {chosen} from './selection';

/** A value one can choose. */
export interface FacetOption {
  key: string;
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
  id: string;
  title: string;
  /** Open at first. */
  open: boolean;
  active: number;
  groups: OptionGroup[];
  /** Keeps only what is own to what is chosen; absent when nothing is. */
  only?: FacetOption;
}

/** The facets as they are shown for a selection. */
export function buildFacets(facets: readonly FacetSpec[], selection: Selection, counts: Counts): Facet[] {
  return facets
    .filter((facet) => !isMoot(facet, selection))
    .map((facet) => ({
      id: facet.key,
      title: facet.title,
      open: facet.open,
      active: chosen(selection, facet),
      groups: facet.groups.map((group) => buildGroup(group, selection, counts)),
      ...(facet.reach &&
        chosen(selection, facet) > 0 && {
          only: buildOption({...facet.reach.only, label: onlyLabel(facet, selection)}, selection, counts),
        }),
    }));
}

/** A facet without meaning for what is chosen is not offered, unless a link asked for it. */
function isMoot(facet: FacetSpec, selection: Selection): boolean {
  const {moot} = facet;
  const asked = moot ? (selection.facets[moot.key] ?? []) : [];
  return (
    chosen(selection, facet) === 0 && asked.length > 0 && asked.every((value) => moot?.values.includes(value))
  );
}

function buildGroup({title, options: specs, whole}: GroupSpec, selection: Selection, counts: Counts) {
  const options = specs.map((spec) => buildOption(spec, selection, counts));
  return {
    ...(title !== undefined && {title}),
    options,
    // A resource has one value of such a group: their counts add up.
    ...(whole && {
      whole: {count: options.reduce((sum, {count}) => sum + count, 0), state: wholeState(options)},
    }),
  };
}

function buildOption(spec: OptionSpec, selection: Selection, counts: Counts): FacetOption {
  const {key, value, label, numero, parts} = spec;
  return {
    key,
    value,
    label,
    count: counts[key]?.[value] ?? 0,
    state: parts ? wideState({...spec, parts}, selection) : isChosen(spec, selection) ? 'all' : 'none',
    ...(numero === undefined ? {} : {numero}),
  };
}

function isChosen({key, value}: OptionSpec, selection: Selection): boolean {
  return Boolean(selection.facets[key]?.includes(value));
}

function wideState(option: WideOption, selection: Selection): OptionState {
  if (!isActive(selection, option)) return 'none';
  const parts = chosenParts(selection, option).length;
  return parts === 0 || parts === option.parts.length ? 'all' : 'some';
}

function wholeState(options: readonly FacetOption[]): OptionState {
  if (options.every(({state}) => state === 'all')) return 'all';
  return options.some(({state}) => state === 'all') ? 'some' : 'none';
}

/** « Plus précisément »: the parts of each active option that has several, as long as one of them gives something. */
export interface Precision {
  /** Words of the whole. */
  family: string;
  options: FacetOption[];
}

export function buildPrecisions(
  facets: readonly FacetSpec[],
  selection: Selection,
  counts: Counts,
): Precision[] {
  return wideOptions(facets)
    .filter((option) => option.parts.length > 1 && isActive(selection, option))
    .map(({label, parts}) => ({
      family: label,
      options: parts.map((part) => buildOption(part, selection, counts)),
    }))
    .filter(({options}) => options.some(({count, state}) => count > 0 || state === 'all'));
}
