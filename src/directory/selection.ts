import type {QueryKey} from '../model/addresses';
import {QUERY_KEYS} from '../model/addresses';

/** The facets of the explorer: each is a query key whose values are vocabulary ids. */
export type FacetKey = Exclude<QueryKey, 'q' | 'tri'>;

export const FACET_KEYS = QUERY_KEYS.filter((key): key is FacetKey => key !== 'q' && key !== 'tri');

export const SORTS = ['pres', 'nom'] as const;
export type Sort = (typeof SORTS)[number];

/** What a visitor asked for: the state of the explorer, all of it in the address. */
export interface Selection {
  q: string;
  facets: Partial<Record<FacetKey, string[]>>;
  /** Absent: relevance when there are words, else the default order. */
  tri?: Sort;
}

export const EMPTY_SELECTION: Selection = {q: '', facets: {}};

/** Longest text looked up, in characters: an address can carry more, nobody types more. */
export const MAX_QUERY_LENGTH = 200;

/** Values a facet accepts, by facet. */
export type KnownValues = Record<FacetKey, ReadonlySet<string>>;

/**
 * Reads the query string of an address. What is not known (a key, a value, a sort) is left out and named in `ignored`,
 * so that an old link still shows something and says what it lost.
 */
export function readSelection(search: string, known: KnownValues): {selection: Selection; ignored: string[]} {
  const params = new URLSearchParams(search);
  const selection: Selection = {q: (params.get('q') ?? '').slice(0, MAX_QUERY_LENGTH).trim(), facets: {}};
  const ignored: string[] = [];
  for (const key of FACET_KEYS) {
    const values = [...new Set(params.getAll(key))].filter(Boolean);
    const kept = values.filter((value) => known[key].has(value));
    ignored.push(...values.filter((value) => !known[key].has(value)));
    if (kept.length) selection.facets[key] = kept;
  }
  const tri = params.get('tri');
  if (tri && (SORTS as readonly string[]).includes(tri)) selection.tri = tri as Sort;
  else if (tri) ignored.push(tri);
  return {selection, ignored};
}

/** Writes a selection as a query string, keys in a fixed order, with its `?`; empty when nothing is selected. */
export function writeSelection(selection: Selection): string {
  const params = new URLSearchParams();
  if (selection.q) params.set('q', selection.q);
  for (const key of FACET_KEYS) {
    for (const value of selection.facets[key] ?? []) params.append(key, value);
  }
  if (selection.tri) params.set('tri', selection.tri);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** The selection with one value of a facet added, or removed when it was there. */
export function toggle(selection: Selection, key: FacetKey, value: string): Selection {
  const values = selection.facets[key] ?? [];
  return withValues(
    selection,
    key,
    values.includes(value) ? values.filter((v) => v !== value) : [...values, value],
  );
}

/** The selection with the values of one facet replaced. */
export function withValues(selection: Selection, key: FacetKey, values: string[]): Selection {
  const facets = {...selection.facets};
  if (values.length) facets[key] = values;
  else delete facets[key];
  return {...selection, facets};
}

/** Number of facet values chosen. */
export function countChoices(selection: Selection): number {
  return Object.values(selection.facets).reduce((sum, values) => sum + values.length, 0);
}
