import {capitalized} from '../model/capitalized';
import {firstDay, formatDate, isDay, lastDay, weekdayName} from '../model/date';
import type {CommunityEvent, Turn} from '../model/event';
import {eventDate, eventMode} from '../model/event';
import {formatHours} from '../model/hour';
import type {EventKind, Vocabularies} from '../model/vocabularies';

/* What pages, lists and calendars say of an event in the same words. */

/** « En ligne », « Coaticook et en ligne », « Coaticook »; nothing when it is not known. */
export function placeWords(
  event: Pick<CommunityEvent, 'lieu' | 'modalite'>,
  kind: EventKind | undefined,
): string | undefined {
  const {lieu} = event;
  switch (eventMode(event, kind)) {
    case 'en-ligne':
      return lieu === undefined ? 'En ligne' : `En ligne, ${lieu}`;
    case 'hybride':
      return `${lieu ?? 'En personne'} et en ligne`;
    case 'en-personne':
      return lieu ?? 'En personne';
    case undefined:
      return lieu;
  }
}

/**
 * The date of a turn as surely as it is known: « 2026-12-03 » when the day is, « 2026-12 » when only the month is. A series is
 * known to the day.
 */
export function turnDate(
  event: Pick<CommunityEvent, 'date' | 'reporte_au' | 'recurrence'>,
  turn: Turn,
): string {
  return event.recurrence ? turn.from : eventDate(event);
}

/** « Jeudi 3 décembre 2026, 12 h à 13 h », « Décembre 2026 », « Du 3 au… ». */
export function whenWords(event: CommunityEvent, turn: Turn): string {
  const date = turnDate(event, turn);
  const end = endOf(event, date, turn);
  const day = isDay(date) ? `${weekdayName(date)} ${formatDate(date)}` : formatDate(date);
  const hours = formatHours(event.heure_debut, event.heure_fin);
  const days = end === undefined ? day : `${day} au ${formatDate(end)}`;
  return capitalized(hours === undefined ? days : `${days}, ${hours}`);
}

/** The last day or month of what lasts, as its file says it; nothing when it ends as it began. */
export function endOf(
  event: Pick<CommunityEvent, 'fin' | 'recurrence'>,
  date: string,
  {to}: Turn,
): string | undefined {
  if (event.fin === undefined) return undefined;
  const end = event.recurrence ? to : event.fin;
  return firstDay(end) === firstDay(date) && lastDay(end) === lastDay(date) ? undefined : end;
}

/** « Chaque semaine, jusqu’au 17 décembre 2026 ». */
export function rhythmWords(
  {recurrence}: Pick<CommunityEvent, 'recurrence'>,
  {recurrences}: Pick<Vocabularies, 'recurrences'>,
): string | undefined {
  const rhythm = recurrences.find(({id}) => id === recurrence?.rythme);
  return recurrence && rhythm && `${rhythm.nom}, jusqu’au ${formatDate(recurrence.jusqu_au)}`;
}

/** « Reporté au 14 janvier 2027; la date annoncée d’abord était le 3 décembre 2026. » */
export function movedWords({
  date,
  reporte_au,
}: Pick<CommunityEvent, 'date' | 'reporte_au'>): string | undefined {
  if (reporte_au === undefined) return undefined;
  return `Reporté ${toDate(reporte_au)}. La date annoncée d’abord\u00a0: ${formatDate(date)}.`;
}

/** « au 14 janvier 2027 », « à janvier 2027 ». */
function toDate(date: string): string {
  return `${isDay(date) ? 'au' : 'à'} ${formatDate(date)}`;
}
