import type {Counts} from './count';
import {countFacets} from './count';
import type {FacetSpec} from './facetSpec';
import type {Entry} from './filter';
import {matches} from './filter';
import type {Group} from './arrange';
import {arrange, arrangeAnswer} from './arrange';
import type {OrderVocabularies} from './order';
import {compareNames, compareSurest} from './order';
import type {DirectoryRecord} from './record';
import type {Selection} from './selection';

export interface Exploration {
  records: DirectoryRecord[];
  /** The same, under the headings that say how far they are; undefined for a list that does not go by distance. */
  groups?: Group<DirectoryRecord>[];
  /** Where the list is seen from: ids of territories, none for the home region. */
  places: readonly string[];
  /** Where it would be, if the selection did not ask for the home region. */
  near: readonly string[];
  counts: Counts;
  /** Closed entries that the default view keeps out. */
  closedAside: number;
}

/** What is explored. */
export interface Explored {
  entries: readonly Entry[];
  facets: readonly FacetSpec[];
  vocabularies: OrderVocabularies;
}

/** What is known of where one is, beside what the selection says. */
export interface Whereabouts {
  /** The territory that the words name. */
  named?: string;
  /** The one that this device keeps. */
  kept?: string;
}

/**
 * Where a list is seen from: the territories that the selection names, else the home region when it asks for it, else
 * the one that the words name, else that of the visitor.
 */
export function placesOf(
  {facets, tri}: Selection,
  specs: readonly FacetSpec[],
  {named, kept}: Whereabouts = {},
): string[] {
  const chosen = specs.filter(({reach}) => reach).flatMap(({key}) => facets[key] ?? []);
  if (chosen.length > 0) return chosen;
  if (tri === 'pres') return [];
  const known = named ?? kept;
  return known === undefined ? [] : [known];
}

/**
 * Filters, counts and orders the directory for a selection.
 * @param ranked ids found by the search for `selection.q`, best first; undefined when there are no words.
 */
export function explore(
  {entries, facets, vocabularies}: Explored,
  selection: Selection,
  ranked?: readonly string[],
  whereabouts?: Whereabouts,
): Exploration {
  const rank = ranked && new Map(ranked.map((id, index) => [id, index]));
  const candidates = rank ? entries.filter((entry) => rank.has(entry.record.id)) : entries;
  const filters = {facets, selection, withAside: Boolean(rank)};
  const found = candidates.filter((entry) => matches(entry, filters)).map(({record}) => record);
  const places = placesOf(selection, facets, whereabouts);
  const listed = inOrder(found, {tri: selection.tri, places, rank}, vocabularies);
  const all = candidates.filter((entry) => matches(entry, {...filters, withAside: true})).length;
  const near = placesOf({...selection, tri: undefined}, facets, whereabouts);
  return {...listed, places, near, counts: countFacets(candidates, filters), closedAside: all - found.length};
}

interface Order {
  tri: Selection['tri'];
  places: readonly string[];
  /** Rank of each record in the answer to the words. */
  rank: ReadonlyMap<string, number> | undefined;
}

function inOrder(
  found: readonly DirectoryRecord[],
  {tri, places, rank}: Order,
  vocabularies: OrderVocabularies,
): Pick<Exploration, 'records' | 'groups'> {
  if (tri === 'nom') return {records: [...found].sort((a, b) => compareNames(a.nom, b.nom))};
  const viewpoint = {places, territoires: vocabularies.territoires};
  if (!rank) return grouped(arrange([...found].sort(compareSurest(vocabularies)), viewpoint));
  const answer = [...found].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  const goesByDistance = tri === 'pres' || (tri === undefined && places.length > 0);
  return goesByDistance ? grouped(arrangeAnswer(answer, viewpoint)) : {records: answer};
}

function grouped(groups: Group<DirectoryRecord>[]) {
  return {groups, records: groups.flatMap(({items}) => items)};
}
