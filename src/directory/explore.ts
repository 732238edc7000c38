import type {Group} from './arrange';
import {arrange, arrangeAnswer, arrangeFromHere} from './arrange';
import type {Bits} from './bits';
import {bitsAt, countCommon, holds} from './bits';
import type {Counts} from './count';
import {countFacets} from './count';
import {indexOf, meetingAll} from './entryIndex';
import type {FacetSpec} from './facetSpec';
import type {Entry} from './filter';
import type {OrderVocabularies} from './order';
import type {DirectoryRecord} from './record';
import type {Selection} from './selection';
import {comparison} from './sorts';

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
  const index = indexOf(entries);
  const rank = ranked && new Map(ranked.map((id, place) => [id, place]));
  const candidates = ranked
    ? bitsAt(
        ranked.flatMap((id) => index.places.get(id) ?? []),
        index.size,
      )
    : index.all;
  const filters = {facets, selection, withAside: Boolean(rank)};
  const found = meetingAll(index, filters, candidates);
  const places = placesOf(selection, facets, whereabouts);
  const isNamed = whereabouts?.named !== undefined && places.includes(whereabouts.named);
  const listed = inOrder(entries, found, {tri: selection.tri, places, isNamed, rank}, vocabularies);
  const all = meetingAll(index, {...filters, withAside: true}, candidates);
  const near = placesOf({...selection, tri: undefined}, facets, whereabouts);
  return {
    ...listed,
    places,
    near,
    counts: countFacets(entries, filters, candidates),
    closedAside: countCommon(all, all) - countCommon(found, found),
  };
}

interface Order {
  tri: Selection['tri'];
  places: readonly string[];
  /** The words name the place: their answer goes by distance already. */
  isNamed: boolean;
  /** Rank of each record in the answer to the words. */
  rank: ReadonlyMap<string, number> | undefined;
}

function inOrder(
  entries: readonly Entry[],
  found: Bits,
  {tri, places, isNamed, rank}: Order,
  vocabularies: OrderVocabularies,
): Pick<Exploration, 'records' | 'groups'> {
  const goesByPlace = tri === undefined || tri === 'pres' || tri === 'pertinence';
  const sorted = orderOf(entries, goesByPlace ? undefined : tri, vocabularies).flatMap((place) =>
    holds(found, place) ? (entries[place]?.record ?? []) : [],
  );
  if (!goesByPlace) return {records: sorted};
  const viewpoint = {places, territoires: vocabularies.territoires};
  if (!rank) return grouped(arrange(sorted, viewpoint));
  const answer = sorted.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  if (tri === 'pres' || (tri === undefined && isNamed)) return grouped(arrangeAnswer(answer, viewpoint));
  return tri === undefined && places.length > 0
    ? grouped(arrangeFromHere(answer, viewpoint))
    : {records: answer};
}

const known = new WeakMap<readonly Entry[], Map<Parameters<typeof comparison>[0], number[]>>();

/** The places of all the entries in the order of a sort. Comparing names is slow: each order is worked out once. */
function orderOf(
  entries: readonly Entry[],
  sort: Parameters<typeof comparison>[0],
  vocabularies: OrderVocabularies,
): readonly number[] {
  const orders = known.get(entries) ?? new Map<Parameters<typeof comparison>[0], number[]>();
  known.set(entries, orders);
  const order = orders.get(sort) ?? sortedPlaces(entries, comparison(sort, vocabularies));
  orders.set(sort, order);
  return order;
}

function sortedPlaces(entries: readonly Entry[], compare: ReturnType<typeof comparison>): number[] {
  return entries
    .map(({record}, place) => ({record, place}))
    .sort((a, b) => compare(a.record, b.record))
    .map(({place}) => place);
}

function grouped(groups: Group<DirectoryRecord>[]) {
  return {groups, records: groups.flatMap(({items}) => items)};
}
