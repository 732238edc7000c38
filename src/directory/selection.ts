import type {QueryKey} from '../model/addresses';
import {QUERY_KEYS} from '../model/addresses';

/** The facets of the explorer: each is a query key whose values are vocabulary ids. */
export type FacetKey = Exclude<QueryKey, 'q' | 'tri'>;

export const FACET_KEYS = QUERY_KEYS.filter((key): key is FacetKey => key !== 'q' && key !== 'tri');

/**
 * What visitors see as one facet. A family and its needs are one, « Besoin »: several of them add up, and choosing a need
 * takes the place of its family.
 */
export type Criterion = Exclude<FacetKey, 'famille'>;

export const CRITERIA = FACET_KEYS.filter((key): key is Criterion => key !== 'famille');

/** Query keys of a criterion. */
export function keysOf(criterion: Criterion): readonly FacetKey[] {
  return criterion === 'besoin' ? NEED_KEYS : [criterion];
}
const NEED_KEYS = ['famille', 'besoin'] as const;

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
 * so that an old link still shows something and says what it lost. Without `known`, every value is kept.
 */
export function readSelection(
  search: string,
  known?: KnownValues,
): {selection: Selection; ignored: string[]} {
  const params = new URLSearchParams(search);
  const selection: Selection = {q: (params.get('q') ?? '').slice(0, MAX_QUERY_LENGTH).trim(), facets: {}};
  const ignored: string[] = [];
  for (const key of FACET_KEYS) {
    const values = [...new Set(params.getAll(key))].filter(Boolean);
    const kept = values.filter((value) => !known || known[key].has(value));
    ignored.push(...values.filter((value) => !kept.includes(value)));
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

/** The selection with all of some values of a facet, or without any of them when all were there. */
export function toggleAll(selection: Selection, key: FacetKey, values: readonly string[]): Selection {
  const before = selection.facets[key] ?? [];
  const others = before.filter((value) => !values.includes(value));
  const hadAll = values.every((value) => before.includes(value));
  return withValues(selection, key, hadAll ? others : [...others, ...values]);
}

/** The selection without the values of a criterion. */
export function without(selection: Selection, criterion: Criterion): Selection {
  return keysOf(criterion).reduce((rest, key) => withValues(rest, key, []), selection);
}

/** The selection with other words; without words there is no relevance to leave, so « Estrie d’abord » goes without saying. */
export function withWords(selection: Selection, words: string): Selection {
  const q = words.slice(0, MAX_QUERY_LENGTH).trim();
  const {tri, ...rest} = selection;
  return {...rest, q, ...(tri && (q || tri !== 'pres') ? {tri} : {})};
}

/** Number of values chosen for a criterion. */
export function chosen(selection: Selection, criterion: Criterion): number {
  return keysOf(criterion).reduce((sum, key) => sum + (selection.facets[key]?.length ?? 0), 0);
}

/** Number of facet values chosen. */
export function countChoices(selection: Selection): number {
  return CRITERIA.reduce((sum, criterion) => sum + chosen(selection, criterion), 0);
}

/** True when the query string of an address asks for something, known or not. */
export function carriesSelection(search: string): boolean {
  const params = new URLSearchParams(search);
  return QUERY_KEYS.some((key) => params.get(key));
}
