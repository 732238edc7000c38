import {CALENDARS, territoryCalendar} from '../model/fileAddresses';
import {capitalized} from '../model/capitalized';
import type {Content} from '../model/content';
import {formatDate} from '../model/date';
import type {DatedEvent} from '../model/event';
import {calendar} from '../model/event';
import type {NamedSource} from './namedSource';
import {namedSources} from './namedSource';
import type {DeadlineRow} from './deadlineRow';
import {deadlineRows} from './deadlineRow';
import {isFor} from './isFor';
import type {EventRow} from './eventRow';
import {eventRow} from './eventRow';
import {isActivity, meetingKit} from './meetingKit';
import type {TemplateLink} from './templateLink';

/** An event in the list, with what opens on demand. */
export interface ListedEvent extends EventRow {
  /** Sanitised HTML. */
  html: string;
  sources: NamedSource[];
  /** Its year was guessed. */
  isGuessed: boolean;
}

/** Events and deadlines of a month, or of a year when no month is known. */
export interface AgendaMonth {
  /** AAAA-MM, or AAAA */
  id: string;
  /** « Décembre 2026 » */
  title: string;
  items: ({event: ListedEvent} | {deadline: DeadlineRow})[];
}

/** A value that one can filter by. */
export interface FilterChoice {
  id: string;
  name: string;
  count: number;
}

export interface EventsView {
  /** Soonest first. */
  upcoming: AgendaMonth[];
  /** What took place, or was announced, by year: latest first. */
  past: {year: string; events: ListedEvent[]}[];
  /** What was only on a programme whose year was guessed: in its order. */
  programmes: {year: string; events: ListedEvent[]}[];
  kinds: FilterChoice[];
  territories: FilterChoice[];
  publics: FilterChoice[];
  /** The kinds of meetings that the community says it plans, « webinaires ». */
  planned: string[];
  /** Calendars to follow, without the base URL. */
  calendars: {events: string; deadlines: string; territories: {name: string; file: string}[]};
  /** Days of calls that are known and still to come. */
  deadlines: number;
  /** What helps to hold the meetings that the community plans. */
  kit: TemplateLink[];
}

/** `today` is AAAA-MM-JJ. */
export function eventsView(content: Content, today: string): EventsView {
  const {vocabularies} = content;
  const {upcoming, past} = calendar(content.events, today, vocabularies);
  const toListed = (dated: DatedEvent): ListedEvent => ({
    ...eventRow(dated, vocabularies),
    html: dated.event.html,
    sources: namedSources(dated.event.sources),
    isGuessed: dated.event.annee_deduite === true,
  });
  const events = upcoming.map(toListed);
  const over = past.map(toListed);
  const deadlines = deadlineRows(content, today);
  const rows = [...events, ...over];
  const all = [...rows, ...deadlines];
  const counted = (count: (id: string) => number, terms: readonly {id: string; nom: string}[]) =>
    terms.map(({id, nom}) => ({id, name: nom, count: count(id)})).filter((choice) => choice.count > 0);
  const namesTerritory = all.some(({territories}) => territories.length > 0);
  const namesPublic = all.some(({publics}) => publics.length > 0);
  return {
    upcoming: byMonth([...events.map((event) => ({event})), ...deadlines.map((deadline) => ({deadline}))]),
    past: byYear(over.filter(({isGuessed}) => !isGuessed)),
    programmes: byYear(over.filter(({isGuessed}) => isGuessed)).map(({year, events: its}) => ({
      year,
      events: its.reverse(),
    })),
    kinds: counted(
      (id) => rows.filter(({kind}) => kind.id === id).length,
      vocabularies.genres.map(({id, nom, pluriel}) => {
        const isOne = rows.filter(({kind}) => kind.id === id).length === 1;
        return {id, nom: isOne ? nom : pluriel};
      }),
    ),
    territories: namesTerritory
      ? counted(
          (id) => all.filter(({territories}) => isFor(territories, id)).length,
          vocabularies.territoires,
        )
      : [],
    publics: namesPublic
      ? counted((id) => all.filter(({publics}) => isFor(publics, id)).length, vocabularies.publics)
      : [],
    planned: plannedKinds(content),
    calendars: {
      events: CALENDARS.events,
      deadlines: CALENDARS.deadlines,
      territories: vocabularies.territoires.map(({id, nom}) => ({name: nom, file: territoryCalendar(id)})),
    },
    deadlines: deadlines.length,
    kit: meetingKit(vocabularies.genres, content),
  };
}

function dateOf(item: AgendaMonth['items'][number]): string {
  return 'event' in item ? item.event.date : item.deadline.date;
}

/** Grouped by month, soonest first; in a month, what has no day comes first. */
function byMonth(items: AgendaMonth['items']): AgendaMonth[] {
  const months = new Map<string, AgendaMonth['items']>();
  for (const item of [...items].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1))) {
    const month = dateOf(item).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...months].map(([id, its]) => ({id, title: capitalized(formatDate(id)), items: its}));
}

function byYear(events: readonly ListedEvent[]): {year: string; events: ListedEvent[]}[] {
  const years = [...new Set(events.map(({date}) => date.slice(0, 4)))];
  return years.map((year) => ({year, events: events.filter(({date}) => date.startsWith(year))}));
}

/** The activities of the community that are meetings: those that bear the name of a kind of event. */
function plannedKinds({community, vocabularies}: Content): string[] {
  return vocabularies.genres
    .filter((kind) => community.activites.some((activity) => isActivity(kind, activity)))
    .map(({pluriel}) => pluriel.toLowerCase());
}
