/*
 * The filters of the directory as data: the build writes them from the table of fields and the vocabularies, the browser
 * reads them. Nothing that filters, counts or names knows any of them by name.
 */

/** A value that one can choose, and the narrower ones it stands for: a family of needs holds its needs. */
export interface OptionSpec {
  /** Key of the value in addresses. */
  key: string;
  value: string;
  label: string;
  /** Number of a stage. */
  numero?: number;
  parts?: OptionSpec[];
  /** What the filter says once it is in force, when that is not its label: « Ouvert à : MRC du Granit ». */
  chip?: string;
  /** The same when only what is its own is kept: « Seulement propre à la MRC du Granit ». */
  ownChip?: string;
}

/**
 * Values that stand in one another, a place in a larger one: choosing one asks for all that serves it, what names a
 * larger one too.
 */
export interface ReachSpec {
  /** By value that a record names, those that it is open to. */
  open: Readonly<Record<string, string[]>>;
  /** By value that a record names, those that it is a part of: it is their own. */
  own: Readonly<Record<string, string[]>>;
  /** What bears one of these values at this path is open to all. */
  everywhere: {path: string[]; values: string[]};
  /** What an address adds so as to keep only what is own to the values it names. */
  only: OptionSpec;
}

export interface GroupSpec {
  /** Heading over the options; absent when the facet has one group. */
  title?: string;
  options: OptionSpec[];
  /** The heading stands for all its options. */
  whole?: true;
}

export interface FacetSpec {
  /** Its key in addresses, and that of the narrowest of its values. */
  key: string;
  title: string;
  /** Unfolded at first. */
  open: boolean;
  /** Where a record holds its values. */
  path: string[];
  groups: GroupSpec[];
  /** Not offered to who chose only these values of another key. */
  moot?: {key: string; values: string[]};
  /** Values that must be asked for: what bears one of them is kept aside. */
  aside?: string[];
  reach?: ReachSpec;
}

/** The options of a facet, all groups together. */
export function optionsOf({groups}: FacetSpec): OptionSpec[] {
  return groups.flatMap(({options}) => options);
}

const knownKeys = new WeakMap<FacetSpec, string[]>();

/** The keys whose values a facet adds up: its own, and that of wider values when it has some. */
export function keysOf(facet: FacetSpec): readonly string[] {
  // Asked for each record, at each count.
  const keys = knownKeys.get(facet) ?? [...new Set([...optionsOf(facet).map(({key}) => key), facet.key])];
  knownKeys.set(facet, keys);
  return keys;
}

/** The keys of all facets, and those that change what a facet asks for. */
export function facetKeys(facets: readonly FacetSpec[]): string[] {
  return facets.flatMap((facet) => [...keysOf(facet), ...(facet.reach ? [facet.reach.only.key] : [])]);
}

/** The values that can be chosen, by key. */
export function knownValues(facets: readonly FacetSpec[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  const add = ({key, value, parts = []}: OptionSpec) => {
    known.set(key, (known.get(key) ?? new Set()).add(value));
    parts.forEach(add);
  };
  facets.flatMap(optionsOf).forEach(add);
  facets.forEach(({reach}) => reach && add(reach.only));
  return known;
}

/** The options that hold narrower ones. */
export function wideOptions(facets: readonly FacetSpec[]): WideOption[] {
  return facets.flatMap(optionsOf).filter((option): option is WideOption => option.parts !== undefined);
}

export type WideOption = OptionSpec & {parts: OptionSpec[]};
