import {resourceCount} from '@site/src/components/ResourceList/words';
import type {CountedPlace} from '@site/src/views/mapView';

/** « MRC de Coaticook : 12 ressources propres », in the order of what is seen; without any, what the link leads to. */
export function ownResources({nom, count}: Pick<CountedPlace, 'nom' | 'count'>): string {
  const own =
    count > 0
      ? `${resourceCount(count)} ${count > 1 ? 'propres' : 'propre'}`
      : '0\u00a0ressource, en proposer une';
  return `${nom}\u00a0: ${own}`;
}

/** « 12 ressources qui lui sont propres » */
export function ownCount(count: number): string {
  return count === 0
    ? 'rien de connu qui lui soit propre'
    : `${resourceCount(count)} qui ${count > 1 ? 'lui sont propres' : 'lui est propre'}`;
}
