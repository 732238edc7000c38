import type {SearchResult} from './answer';
import type {DocumentKind} from './card';

const MAX_READINGS = 3;
const MAX_WAYS = 1;
/** What one reads: all that is neither a resource nor a need. */
const READINGS: readonly DocumentKind[] = ['etape-guide', 'pratique', 'gabarit', 'parcours', 'fait', 'terme'];
const MAX_NEEDS = 2;

/**
 * Share of the best score under which a result holds a word or two in passing. It is left out, so that the number of
 * resources says how many answer. Resources are compared among themselves: when a page of the guide answers best, those
 * that answer are still shown. A page that is not a resource must come near the best of all: it comes beside.
 */
const RESOURCE_TAIL = 0.1;
const OTHER_TAIL = 0.3;
/** One is a way out for who finds nothing in the list: it costs a line. */
const NEED_TAIL = 0.1;
/** A way through all that serves a situation is offered before the list: it must be about what is said. */
const WAY_TAIL = 0.5;

/** Sorts results, best first, into what a page shows apart. */
export function sections(results: readonly SearchResult[]) {
  const of = (kinds: readonly DocumentKind[]) => results.filter(({kind}) => kinds.includes(kind));
  const above = (found: readonly SearchResult[], least: number) => found.filter(({score}) => score >= least);
  const resources = of(['ressource']);
  const best = bestOf(results);
  const ways = above(of(['parcours']), WAY_TAIL * best).slice(0, MAX_WAYS);
  const readings = above(of(READINGS), OTHER_TAIL * best).filter((reading) => !ways.includes(reading));
  return {
    ways,
    resources: above(resources, RESOURCE_TAIL * bestOf(resources)),
    readings: readings.slice(0, MAX_READINGS),
    needs: above(of(['besoin']), NEED_TAIL * best).slice(0, MAX_NEEDS),
  };
}

/** The first of a list is not always its best: what has ended, or is far from where one asks, comes after, and what an organisation offers, after it. */
function bestOf(results: readonly SearchResult[]): number {
  return Math.max(0, ...results.map(({score}) => score));
}
