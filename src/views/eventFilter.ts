import type {DeadlineRow} from './deadlineRow';
import type {EventRow} from './eventRow';
import type {EventsView} from './eventsView';
import {isFor} from './isFor';

/** Keys of the address of the list of events, and the sort of value that each takes. */
const EVENT_QUERY_KEYS = ['quand', 'genre', 'territoire', 'public'] as const;

type QueryKey = (typeof EVENT_QUERY_KEYS)[number];

/** What the list is asked for; a key that is absent asks for nothing. */
export type EventFilter = Partial<Record<QueryKey, string>>;

/** When, as the address says it. */
export const WHEN = {'a-venir': 'À venir', passes: 'Passés'} as const;

/** Reads the query of an address. What it says that the list does not know is given apart, to be told. */
export function readEventFilter(
  search: string,
  view: Pick<EventsView, 'kinds' | 'territories' | 'publics'>,
): {filter: EventFilter; unknown: {key: QueryKey; value: string}[]} {
  const asked = new URLSearchParams(search);
  const known: Record<QueryKey, readonly string[]> = {
    quand: Object.keys(WHEN),
    genre: view.kinds.map(({id}) => id),
    territoire: view.territories.map(({id}) => id),
    public: view.publics.map(({id}) => id),
  };
  const filter: EventFilter = {};
  const unknown: {key: QueryKey; value: string}[] = [];
  for (const key of EVENT_QUERY_KEYS) {
    const value = asked.get(key);
    if (!value) continue;
    if (known[key].includes(value)) filter[key] = value;
    else unknown.push({key, value});
  }
  return {filter, unknown};
}

/** The query of an address that asks for this: « ?genre=webinaire », or nothing. */
export function writeEventFilter(filter: EventFilter): string {
  const query = new URLSearchParams(
    EVENT_QUERY_KEYS.flatMap((key) => (filter[key] === undefined ? [] : [[key, filter[key]]])),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

/** True for what a filter keeps; a deadline is of no kind of event. */
function isKept(
  row: Pick<EventRow, 'territories' | 'publics'> &
    Partial<Pick<EventRow, 'kind'> & Pick<DeadlineRow, 'what'>>,
  {genre, territoire, public: audience}: EventFilter,
): boolean {
  return (
    (genre === undefined || row.kind?.id === genre) &&
    (territoire === undefined || isFor(row.territories, territoire)) &&
    (audience === undefined || isFor(row.publics, audience))
  );
}

/** The same view with what a filter keeps. */
export function filteredEvents<T extends Pick<EventsView, 'upcoming' | 'past' | 'programmes'>>(
  view: T,
  filter: EventFilter,
): T {
  const groups = (list: EventsView['past']) =>
    filter.quand === 'a-venir'
      ? []
      : list
          .map(({year, events}) => ({year, events: events.filter((event) => isKept(event, filter))}))
          .filter(({events}) => events.length > 0);
  const upcoming = view.upcoming
    .map((month) => ({
      ...month,
      items: month.items.filter((item) => isKept('event' in item ? item.event : item.deadline, filter)),
    }))
    .filter(({items}) => items.length > 0);
  return {
    ...view,
    upcoming: filter.quand === 'passes' ? [] : upcoming,
    past: groups(view.past),
    programmes: groups(view.programmes),
  };
}
