import {formatDate} from '../model/date';
import type {Resource} from '../model/resource';

export type Deadline = NonNullable<NonNullable<Resource['aide']>['echeance']>;

/** « 3 décembre 2026 », « En continu », « Par appels »; `undefined` when it is not known. */
export function deadlineText({mode, date}: Deadline): string | undefined {
  if (date !== undefined) return formatDate(date);
  const WORDS = {
    'en-continu': 'En continu',
    'par-appels': 'Par appels',
    date: undefined,
    inconnue: undefined,
  };
  return WORDS[mode];
}
