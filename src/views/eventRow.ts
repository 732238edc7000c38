import {addresses} from '../model/addresses';
import {eventFile} from '../model/fileAddresses';
import {isDay, weekdayName} from '../model/date';
import type {CommunityEvent, DatedEvent} from '../model/event';
import {eventMode, kindOf} from '../model/event';
import {formatHours} from '../model/hour';
import {openTo} from '../model/territory';
import type {Vocabularies} from '../model/vocabularies';
import {isInCalendars} from './calendarFiles';
import {endOf, movedWords, placeWords, rhythmWords, turnDate} from './eventWords';

/** What lists and calendars show of an event, at one of its times. */
export interface EventRow {
  id: string;
  url: string;
  title: string;
  summary: string;
  kind: {id: string; name: string; icon: string};
  /** AAAA-MM-JJ, or AAAA-MM, AAAA while more is not known. */
  date: string;
  /** « jeudi » */
  weekday?: string;
  /** The last day or month of what lasts. */
  end?: string;
  /** HH:MM, to put beside the date. */
  hour?: string;
  /** « 12 h à 13 h » */
  hours?: string;
  place?: string;
  isOnline: boolean;
  /** « Chaque semaine, jusqu’au… » */
  rhythm?: string;
  isCancelled: boolean;
  /** What it says of its first date, once moved. */
  moved?: string;
  registration?: string;
  /** To put in one's calendar: nothing while no date is sure. */
  file?: string;
  /** The territories that it is open to, and those it is for; none: it is for all. */
  territories: readonly string[];
  publics: readonly string[];
}

/** An event at the time that matters, for a list. */
export function eventRow({event, turn}: DatedEvent, vocabularies: Vocabularies): EventRow {
  const kind = kindOf(event, vocabularies);
  const date = turnDate(event, turn);
  const end = endOf(event, date, turn);
  const hours = formatHours(event.heure_debut, event.heure_fin);
  const place = placeWords(event, kind);
  const rhythm = rhythmWords(event, vocabularies);
  const moved = movedWords(event);
  const isCancelled = event.etat === 'annule';
  return {
    id: event.id,
    url: addresses.event(event.id),
    title: event.titre,
    summary: event.resume,
    kind: {id: event.genre, name: kind?.nom ?? event.genre, icon: kind?.icone ?? ''},
    date,
    ...(isDay(date) && {weekday: weekdayName(date)}),
    ...(end !== undefined && {end}),
    ...(event.heure_debut !== undefined && {hour: event.heure_debut}),
    ...(hours !== undefined && {hours}),
    ...(place !== undefined && {place}),
    isOnline: eventMode(event, kind) === 'en-ligne',
    ...(rhythm !== undefined && {rhythm}),
    isCancelled,
    ...(moved !== undefined && {moved}),
    ...(event.inscription !== undefined && !isCancelled && {registration: event.inscription}),
    ...(isInCalendars(event) && {file: eventFile(event.id)}),
    territories: openToOf(event, vocabularies),
    publics: event.publics ?? [],
  };
}

/** The territories that an event is open to; none when it is for all. */
function openToOf({territoires}: CommunityEvent, vocabularies: Vocabularies): string[] {
  return territoires ? openTo(territoires, vocabularies.territoires) : [];
}
