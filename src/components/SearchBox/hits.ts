import type {Card, DocumentKind} from '@site/src/search/card';
import type {Search} from '@site/src/search/query';

/** What words find: resources to filter the directory by, and the rest of the site. */
export interface Hits {
  /** Ids, best first. */
  resources: string[];
  /** Pages of the guide and terms of the glossary, best first. */
  readings: Card[];
  /** Needs that say the same thing in the words of the directory, best first. */
  needs: Card[];
}

/** Enough for the whole site: the explorer shows all that answers, some rows at a time. */
const ALL = 10_000;
const MAX_READINGS = 3;
/** What one reads: all that is neither a resource nor a need. */
const READINGS: readonly DocumentKind[] = ['etape-guide', 'pratique', 'gabarit', 'fait', 'terme'];
const MAX_NEEDS = 2;

/**
 * Share of the best score under which a result holds a word or two in passing. It is left out, so that the number of
 * resources says how many answer. A page that is not a resource must do better: it comes beside.
 */
const RESOURCE_TAIL = 0.1;
const OTHER_TAIL = 0.3;

export function findHits(engine: Pick<Search, 'search'>, words: string): Hits {
  const results = engine.search(words, {limit: ALL});
  const best = results[0]?.score ?? 0;
  const above = (share: number, kinds: readonly DocumentKind[]) =>
    results.filter(({kind, score}) => kinds.includes(kind) && score >= best * share);
  return {
    resources: above(RESOURCE_TAIL, ['ressource']).map(({id}) => id),
    readings: above(OTHER_TAIL, READINGS).slice(0, MAX_READINGS),
    needs: above(OTHER_TAIL, ['besoin']).slice(0, MAX_NEEDS),
  };
}
