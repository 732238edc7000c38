import type {FacetSpec} from './facetSpec';
import {keysOf} from './facetSpec';
import type {KeySort} from './sorts';
import {KEY_SORTS} from './sorts';

/**
 * The home region first, by relevance alone, by name, by something that entries have. Without any, what is nearest to
 * where one is comes first.
 */
export type Sort = (typeof PLAIN_SORTS)[number] | KeySort;

const PLAIN_SORTS = ['pres', 'pertinence', 'nom'] as const;

/** The sorts that mean something without words too, wherever one is. */
const LASTING_SORTS: readonly Sort[] = ['nom', ...KEY_SORTS];

/** What a visitor asked for: the state of the explorer, all of it in the address. */
export interface Selection {
  q: string;
  /** Values by query key: ids of the vocabularies. */
  facets: Readonly<Record<string, string[]>>;
  /** Absent: from the nearest to a territory that is known; without one, relevance when there are words. */
  tri?: Sort;
}

export const EMPTY_SELECTION: Selection = {q: '', facets: {}};

/** Longest text looked up, in characters: an address can carry more, nobody types more. */
export const MAX_QUERY_LENGTH = 200;

/** What the address is read with: the keys of facets and, once they are there, the values of each. */
export interface KnownKeys {
  keys: readonly string[];
  values?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sorts by something that entries have: all, or those that change something. */
  sorts?: readonly KeySort[];
}

/**
 * Reads the query string of an address. Values and sorts that are not known are left out and named in `ignored`, so that
 * an old link still shows something and says what it lost; keys that are not ours say nothing. While the values are not
 * known, all are kept.
 */
export function readSelection(
  search: string,
  {keys, values: known, sorts = KEY_SORTS}: KnownKeys,
): {selection: Selection; ignored: string[]} {
  const params = new URLSearchParams(search);
  const facets: Record<string, string[]> = {};
  const ignored: string[] = [];
  for (const key of keys) {
    const values = [...new Set(params.getAll(key))].filter(Boolean);
    const kept = values.filter((value) => !known || known.get(key)?.has(value));
    ignored.push(...values.filter((value) => !kept.includes(value)));
    if (kept.length) facets[key] = kept;
  }
  const selection: Selection = {q: (params.get('q') ?? '').slice(0, MAX_QUERY_LENGTH).trim(), facets};
  const tri = params.get('tri');
  const named = [...PLAIN_SORTS, ...sorts].find((sort) => sort === tri);
  if (named) selection.tri = named;
  else if (tri) ignored.push(tri);
  return {selection, ignored};
}

/**
 * Writes a selection as a query string, with its `?`; empty when nothing is selected. The words, then the facets in the
 * order of their keys, then the sort: the same selection has one address.
 */
export function writeSelection({q, facets, tri}: Selection): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const key of Object.keys(facets).sort()) {
    for (const value of facets[key] ?? []) params.append(key, value);
  }
  if (tri) params.set('tri', tri);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** The selection with one value of a facet added, or removed when it was there. */
export function toggle(selection: Selection, key: string, value: string): Selection {
  const values = selection.facets[key] ?? [];
  return withValues(
    selection,
    key,
    values.includes(value) ? values.filter((v) => v !== value) : [...values, value],
  );
}

/** The selection with the values of one key replaced. */
export function withValues(selection: Selection, key: string, values: string[]): Selection {
  const facets = {...selection.facets};
  if (values.length) facets[key] = values;
  else delete facets[key];
  return {...selection, facets};
}

/** The selection with all of some values of a key, or without any of them when all were there. */
export function toggleAll(selection: Selection, key: string, values: readonly string[]): Selection {
  const before = selection.facets[key] ?? [];
  const others = before.filter((value) => !values.includes(value));
  const hadAll = values.every((value) => before.includes(value));
  return withValues(selection, key, hadAll ? others : [...others, ...values]);
}

/** The selection without the values of a facet. */
export function without(selection: Selection, facet: FacetSpec): Selection {
  return withoutIdle(
    keysOf(facet).reduce((rest, key) => withValues(rest, key, []), selection),
    [facet],
  );
}

/** The selection with other words; without words there is no relevance to keep, nor to leave: only a sort of its own lasts. */
export function withWords(selection: Selection, words: string): Selection {
  const q = words.slice(0, MAX_QUERY_LENGTH).trim();
  const {tri, ...rest} = selection;
  return {...rest, q, ...(tri && (q || LASTING_SORTS.includes(tri)) ? {tri} : {})};
}

/** True when a selection keeps only what is own to the values it names. */
export function keepsOwn({facets}: Selection, {reach}: FacetSpec): boolean {
  return reach !== undefined && (facets[reach.only.key]?.includes(reach.only.value) ?? false);
}

/** The selection without what changes the sense of a facet of which nothing is chosen. */
export function withoutIdle(selection: Selection, facets: readonly FacetSpec[]): Selection {
  return facets
    .filter((facet) => keepsOwn(selection, facet) && chosen(selection, facet) === 0)
    .reduce((rest, {reach}) => withValues(rest, reach?.only.key ?? '', []), selection);
}

/** Number of values chosen in a facet. */
export function chosen(selection: Selection, facet: FacetSpec): number {
  return keysOf(facet).reduce((sum, key) => sum + (selection.facets[key]?.length ?? 0), 0);
}

/** Number of facet values chosen. */
export function countChoices({facets}: Selection): number {
  return Object.values(facets).reduce((sum, values) => sum + values.length, 0);
}

/** True when the query string of an address asks for something, known or not. */
export function carriesSelection(search: string, keys: readonly string[]): boolean {
  const params = new URLSearchParams(search);
  return ['q', ...keys, 'tri'].some((key) => params.get(key));
}
