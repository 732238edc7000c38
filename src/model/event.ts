import {lastDay} from './date';
import {EVENT_FIELDS} from './eventFields';
import type {ValuesOf} from './field';
import {schemaOf} from './schemaOf';

/** Schema of the front matter of `data/evenements/<id>.md`. */
export const eventSchema = schemaOf(EVENT_FIELDS);

export type EventFrontMatter = ValuesOf<typeof EVENT_FIELDS>;

export interface CommunityEvent extends EventFrontMatter {
  id: string;
  /** The body as sanitised HTML; empty when there is none. */
  html: string;
}

/** Last day of an event, AAAA-MM-JJ: a month is over after its last day. */
export function eventEnd(event: Pick<EventFrontMatter, 'date' | 'fin'>): string {
  return lastDay(event.fin ?? event.date);
}

export interface Calendar {
  /** Soonest first. */
  upcoming: CommunityEvent[];
  /** Latest first. */
  past: CommunityEvent[];
}

/** Splits events around `today` (AAAA-MM-JJ). */
export function calendar(events: CommunityEvent[], today: string): Calendar {
  const byDate = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    upcoming: byDate.filter((event) => eventEnd(event) >= today),
    past: byDate.filter((event) => eventEnd(event) < today).reverse(),
  };
}
