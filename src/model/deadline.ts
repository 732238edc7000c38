import {formatDate} from './date';
import {formatHour} from './hour';
import type {Resource} from './resource';

export type Deadline = NonNullable<NonNullable<Resource['aide']>['echeance']>;

/** Where a call stands on a day: still to come, open until its closing day, or over. */
export type CallState = 'coming' | 'open' | 'over';

/**
 * `undefined` when no day is known. `today` is AAAA-MM-JJ, the day it is in Montréal; `hour`, HH:MM, when it is known: a call
 * ends at its hour, or with its last day.
 */
export function callState(
  {ouvre, ferme, heure}: Deadline,
  today: string,
  hour?: string,
): CallState | undefined {
  if (ferme !== undefined && ferme < today) return 'over';
  if (ferme === today && heure !== undefined && hour !== undefined && hour >= heure) return 'over';
  if (ouvre !== undefined && ouvre > today) return 'coming';
  return ferme === undefined ? undefined : 'open';
}

/** « Jusqu’au 29 janvier 2027, 16 h », « Ouvre le 1er décembre 2026 », « En continu », « Par appels »; nothing when it is not known. */
export function deadlineText(deadline: Deadline, state: CallState | undefined): string | undefined {
  const {mode, ouvre, ferme, heure} = deadline;
  if (state === 'coming' && ouvre) return `Ouvre le ${formatDate(ouvre)}`;
  if (state === 'open' && ferme) return `Jusqu’au ${momentText(ferme, heure)}`;
  if (state === 'over' && ferme) return `Fermé depuis le ${formatDate(ferme)}`;
  if (mode === 'en-continu') return 'En continu';
  return mode === 'par-appels' ? 'Par appels' : undefined;
}

/** « 29 janvier 2027, 16 h 30 » */
export function momentText(day: string, hour?: string): string {
  return hour === undefined ? formatDate(day) : `${formatDate(day)}, ${formatHour(hour)}`;
}
