import {monthName} from '@site/src/model/date';
import {formatNumber} from '@site/src/views/numbers';

/** « 14 ressources », « 1 ressource », « 0 ressource »: the number first, as it is seen. */
export function resourcesKnown(count: number): string {
  return `${formatNumber(count)}\u00a0${count > 1 ? 'ressources' : 'ressource'}`;
}

/** « 2026-11 » → « novembre 2026 » */
export function monthWords(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${monthName(Number(number))} ${year}`;
}
