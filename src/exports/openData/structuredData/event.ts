import {addresses} from '../../../model/addresses';
import {isDay} from '../../../model/date';
import type {CommunityEvent} from '../../../model/event';
import {eventDate, eventMode, kindOf} from '../../../model/event';
import {offsetInMontreal} from '../../../model/montreal';
import type {EventKind, Vocabularies} from '../../../model/vocabularies';
import type {DataPublication} from '../publication';
import {absolute} from '../publication';
import {asUri} from '../uri';
import {audienceOf} from './audience';

const SCHEMA = 'https://schema.org';

/** An event in the terms of schema.org. Only what is known: no year that was guessed, no place that nobody gave. */
export function eventStructuredData(
  event: CommunityEvent,
  vocabularies: Pick<Vocabularies, 'genres' | 'recurrences' | 'publics'>,
  publication: DataPublication,
): object {
  const kind = kindOf(event, vocabularies);
  const mode = MODES[eventMode(event, kind) ?? ''];
  const locations = locationsOf(event, kind);
  const {etat, date, reporte_au, publics = []} = event;
  return {
    '@context': SCHEMA,
    '@type': 'Event',
    url: absolute(publication, addresses.event(event.id)),
    name: event.titre,
    description: event.resume,
    inLanguage: 'fr-CA',
    eventStatus: `${SCHEMA}/${STATUSES[etat]}`,
    ...(mode !== undefined && {eventAttendanceMode: `${SCHEMA}/${mode}`}),
    ...(!event.annee_deduite && {
      ...datesOf(event),
      ...(reporte_au !== undefined && {previousStartDate: date}),
      ...scheduleOf(event, vocabularies),
    }),
    ...(locations.length > 0 && {location: locations.length === 1 ? locations[0] : locations}),
    ...(publics.length > 0 && {audience: audienceOf(publics, vocabularies)}),
  };
}

const STATUSES: Record<CommunityEvent['etat'], string> = {
  prevu: 'EventScheduled',
  reporte: 'EventRescheduled',
  annule: 'EventCancelled',
};

const MODES: Record<string, string | undefined> = {
  'en-ligne': 'OnlineEventAttendanceMode',
  'en-personne': 'OfflineEventAttendanceMode',
  hybride: 'MixedEventAttendanceMode',
};

function datesOf(event: CommunityEvent): {startDate: string; endDate?: string} {
  const start = eventDate(event);
  const end = event.fin ?? (event.heure_fin === undefined ? undefined : start);
  return {
    startDate: moment(start, event.heure_debut),
    ...(end !== undefined && {endDate: moment(end, event.heure_fin)}),
  };
}

/** « 2026-12-03T12:00:00-05:00 »; the date alone when there is no hour. */
function moment(date: string, hour: string | undefined): string {
  return hour === undefined || !isDay(date) ? date : `${date}T${hour}:00${offsetInMontreal(date, hour)}`;
}

function scheduleOf({recurrence, date}: CommunityEvent, {recurrences}: Pick<Vocabularies, 'recurrences'>) {
  const rhythm = recurrences.find(({id}) => id === recurrence?.rythme);
  if (!recurrence || !rhythm) return {};
  return {
    eventSchedule: {
      '@type': 'Schedule',
      repeatFrequency: `P${rhythm.tous_les}${UNITS[rhythm.unite]}`,
      startDate: date,
      endDate: recurrence.jusqu_au,
      scheduleTimezone: 'America/Toronto',
      ...(recurrence.sauf && {exceptDate: recurrence.sauf}),
    },
  };
}

const UNITS = {semaine: 'W', mois: 'M', annee: 'Y'} as const;

function locationsOf(event: CommunityEvent, kind: EventKind | undefined): object[] {
  const isOnline = eventMode(event, kind) === 'en-ligne';
  return [
    ...(event.lieu === undefined || isOnline ? [] : [{'@type': 'Place', name: event.lieu}]),
    ...(event.lien === undefined ? [] : [{'@type': 'VirtualLocation', url: asUri(event.lien)}]),
  ];
}
