import type {SearchResult} from './answer';
import type {DocumentKind} from './card';

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

/** Sorts results, best first, into what a page shows apart. */
export function sections(results: readonly SearchResult[]) {
  const best = results[0]?.score ?? 0;
  const above = (share: number, kinds: readonly DocumentKind[]) =>
    results.filter(({kind, score}) => kinds.includes(kind) && score >= best * share);
  return {
    resources: above(RESOURCE_TAIL, ['ressource']),
    readings: above(OTHER_TAIL, READINGS).slice(0, MAX_READINGS),
    needs: above(OTHER_TAIL, ['besoin']).slice(0, MAX_NEEDS),
  };
}
