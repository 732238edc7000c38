import type {Shape} from '@site/src/deviceStore/shape';
import {parseJson} from '@site/src/deviceStore/shape';
import {isTree} from '@site/src/deviceStore/tree';
import {MAX_QUERY_LENGTH} from '@site/src/directory/selection';
import {fold} from '@site/src/search/fold';

/** The last queries by their folded words: two tabs that search bring theirs together. */
export type RecentQueries = Readonly<Record<string, RecentQuery>>;

interface RecentQuery {
  readonly [key: string]: unknown;
  /** As it was typed. */
  readonly texte: string;
  /** Greater for a later one. */
  readonly rang: number;
}

const MAX_QUERIES = 5;
/** A letter is no query yet. */
const MIN_LENGTH = 2;

export const recentShape: Shape<RecentQueries> = {
  name: 'dernieres-recherches',
  version: 1,
  empty: {},
  read: (content) =>
    isTree(content) && Object.values(content).every(isQuery) ? (content as RecentQueries) : undefined,
  // A list, newest first.
  former: {
    key: '2ise:recherche:dernieres',
    read(text) {
      const texts = parseJson(text);
      if (!Array.isArray(texts)) return undefined;
      return texts
        .filter((query) => typeof query === 'string')
        .reduceRight<RecentQueries>((queries, query) => withQuery(queries, query), {});
    },
  },
};

function isQuery(value: unknown): value is RecentQuery {
  return isTree(value) && typeof value.texte === 'string' && typeof value.rang === 'number';
}

/** Newest first. */
export function listQueries(queries: RecentQueries): string[] {
  return newestFirst(queries).map(([, {texte}]) => texte);
}

/** With a query more, the newest; what differs by accents, case or signs only is the same query. */
export function withQuery(queries: RecentQueries, query: string): RecentQueries {
  const texte = query.slice(0, MAX_QUERY_LENGTH).replace(/\s+/g, ' ').trim();
  const words = texte.split(' ').map(fold).filter(Boolean).join(' ');
  if (words.length < MIN_LENGTH) return queries;
  const [newest] = newestFirst(queries);
  const rang = (newest?.[1].rang ?? 0) + 1;
  return Object.fromEntries(newestFirst({...queries, [words]: {texte, rang}}).slice(0, MAX_QUERIES));
}

function newestFirst(queries: RecentQueries): [string, RecentQuery][] {
  return Object.entries(queries).sort(([, one], [, other]) => other.rang - one.rang);
}
