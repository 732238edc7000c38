import {formatNumber} from '@site/src/views/numbers';

/** « 14 ressources », « 1 ressource », « 0 ressource »: the number first, as it is seen. */
export function resourcesKnown(count: number): string {
  return `${formatNumber(count)}\u00a0${count > 1 ? 'ressources' : 'ressource'}`;
}
