import {formatDate, isDay} from '@site/src/model/date';
import type {EditionView} from '@site/src/views/prizesView';

/** « le 1er mars 2027 », « en mars 2027 ». */
function onDate(date: string): string {
  return isDay(date) ? `le ${formatDate(date)}` : `en ${formatDate(date)}`;
}

/** « jusqu’au 1er mars 2027 », « jusqu’en mars 2027 ». */
function untilDate(date: string): string {
  return isDay(date) ? `jusqu’au ${formatDate(date)}` : `jusqu’en ${formatDate(date)}`;
}

/** Where an edition stands, in a few words. */
export function phaseWords({phase, calendar}: Pick<EditionView, 'phase' | 'calendar'>): string {
  switch (phase) {
    case 'open':
      return calendar ? `Ouvert ${untilDate(calendar.cloture)}` : 'Ouvert';
    case 'planned':
      return calendar ? `Ouvre ${onDate(calendar.ouverture)}` : 'Dates à venir';
    case 'closed':
      return 'Dépôt terminé';
    case 'awarded':
      return 'Lauréats annoncés';
    case 'postponed':
      return 'Reporté';
    case 'cancelled':
      return 'Annulé';
  }
}
