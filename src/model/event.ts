import {addDays, addMonths, daysBetween, firstDay, isDay, lastDay, parseDate} from './date';
import {EVENT_FIELDS} from './eventFields';
import type {ValuesOf} from './field';
import {recurringDays} from './recurrence';
import {schemaOf} from './schemaOf';
import type {EventKind, Vocabularies} from './vocabularies';

/** Schema of the front matter of `data/evenements/<id>.md`, for the closed lists of the same data folder. */
export const eventSchema = (vocabularies: Vocabularies) => schemaOf(EVENT_FIELDS, vocabularies);

export type EventFrontMatter = ValuesOf<typeof EVENT_FIELDS>;

export interface CommunityEvent extends EventFrontMatter {
  id: string;
  /** The body as sanitised HTML; empty when there is none. */
  html: string;
  /** The body as it is written. */
  markdown: string;
}

/** When an event begins, whatever was announced first: a day, a month or a year. */
export function eventDate({date, reporte_au}: Pick<EventFrontMatter, 'date' | 'reporte_au'>): string {
  return reporte_au ?? date;
}

type Dated = Pick<EventFrontMatter, 'date' | 'reporte_au' | 'fin' | 'recurrence'>;

/** One time that an event is held: its first and its last day, AAAA-MM-JJ. A month goes from its first to its last. */
export interface Turn {
  from: string;
  to: string;
}

/** The times an event is held, in order: one, unless it comes back. */
export function eventTurns(event: Dated, {recurrences}: Pick<Vocabularies, 'recurrences'>): Turn[] {
  const start = eventDate(event);
  const from = firstDay(start);
  const to = lastDay(event.fin ?? start);
  const {recurrence} = event;
  const rhythm = recurrences.find(({id}) => id === recurrence?.rythme);
  if (!recurrence || !rhythm || !isDay(start)) return [{from, to}];
  const length = daysBetween(from, to);
  const {jusqu_au: until, sauf: except} = recurrence;
  return recurringDays(start, {rhythm, until, except}).map((day) => ({
    from: day,
    to: addDays(day, length),
  }));
}

/** The months (AAAA-MM) in which something happens, or was first to happen, in order. A year alone is in none. */
export function eventMonths(
  events: readonly Dated[],
  vocabularies: Pick<Vocabularies, 'recurrences'>,
): string[] {
  const isInMonth = (date: string) => parseDate(date)?.month !== undefined;
  const months = events.flatMap((event) => [
    ...(isInMonth(eventDate(event)) ? eventTurns(event, vocabularies).flatMap(monthsOf) : []),
    ...(event.reporte_au !== undefined && isInMonth(event.date) ? [event.date.slice(0, 7)] : []),
  ]);
  return [...new Set(months)].sort();
}

/** The months that a turn stands in: one, most of the time. */
function monthsOf({from, to}: Turn): string[] {
  const months: string[] = [];
  for (let day = from; day.slice(0, 7) <= to.slice(0, 7); day = addMonths(`${day.slice(0, 7)}-01`, 1))
    months.push(day.slice(0, 7));
  return months;
}

/** The kind of an event; `undefined` when the list does not have it. */
export function kindOf(
  {genre}: Pick<EventFrontMatter, 'genre'>,
  {genres}: Pick<Vocabularies, 'genres'>,
): EventKind | undefined {
  return genres.find(({id}) => id === genre);
}

/** How one takes part: what the event says, or else its kind; `undefined` when neither does. */
export function eventMode(
  {modalite}: Pick<EventFrontMatter, 'modalite'>,
  kind: Pick<EventKind, 'en_ligne'> | undefined,
): EventFrontMatter['modalite'] {
  return modalite ?? (kind?.en_ligne ? 'en-ligne' : undefined);
}

/** An event at the time that matters on a day: the next one, or the last when all is over. */
export interface DatedEvent {
  event: CommunityEvent;
  turn: Turn;
}

export interface Calendar {
  /** Soonest first. */
  upcoming: DatedEvent[];
  /** Latest first. */
  past: DatedEvent[];
}

/** Splits events around `today` (AAAA-MM-JJ). What lasts until today is still to come. */
export function calendar(
  events: readonly CommunityEvent[],
  today: string,
  vocabularies: Pick<Vocabularies, 'recurrences'>,
): Calendar {
  const upcoming: DatedEvent[] = [];
  const past: DatedEvent[] = [];
  for (const event of events) {
    const turns = eventTurns(event, vocabularies);
    const next = turns.find(({to}) => to >= today);
    const last = turns.at(-1);
    if (next) upcoming.push({event, turn: next});
    else if (last) past.push({event, turn: last});
  }
  return {upcoming: upcoming.sort(byTime), past: past.sort(byTime).reverse()};
}

/** The sooner first; of the same day, what has no hour, then by hour, then by name of file. */
function byTime(a: DatedEvent, b: DatedEvent): number {
  const key = ({event, turn}: DatedEvent) => `${turn.from} ${event.heure_debut ?? ''} ${event.id}`;
  return key(a) < key(b) ? -1 : 1;
}
