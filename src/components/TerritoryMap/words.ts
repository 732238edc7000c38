import {resourceCount} from '@site/src/components/ResourceList/words';
import type {CountedPlace} from '@site/src/views/mapView';

/** « 12 : MRC de Coaticook », the number first, as it is seen; without any, what the link leads to. */
export function ownResources({nom, count}: Pick<CountedPlace, 'nom' | 'count'>): string {
  return count > 0 ? `${count}\u00a0: ${nom}` : `0\u00a0: ${nom}, proposer une ressource`;
}

/** « 12 ressources qui lui sont propres » */
export function ownCount(count: number): string {
  return count === 0
    ? 'rien de connu qui lui soit propre'
    : `${resourceCount(count)} qui ${count > 1 ? 'lui sont propres' : 'lui est propre'}`;
}
