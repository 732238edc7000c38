import {formatDate, lastDay} from './date';
import type {Resource} from './resource';

export type Deadline = NonNullable<NonNullable<Resource['aide']>['echeance']>;

/** True once its last day is behind. `today` is AAAA-MM-JJ. */
export function isPast({date}: Pick<Deadline, 'date'>, today: string): boolean {
  return date !== undefined && lastDay(date) < today;
}

/** « 21 novembre 2026 (passée) », « En continu », « Par appels »; nothing when it is not known. */
export function deadlineText(
  {mode, date}: {mode?: string; date?: string},
  isOver: boolean,
): string | undefined {
  if (date) return isOver ? `${formatDate(date)} (passée)` : formatDate(date);
  if (mode === 'en-continu') return 'En continu';
  return mode === 'par-appels' ? 'Par appels' : undefined;
}
