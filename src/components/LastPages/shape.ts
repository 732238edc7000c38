import type {Shape} from '@site/src/deviceStore/shape';
import {isTree} from '@site/src/deviceStore/tree';

/** The last pages of the guide that were read, by their address without the base URL. */
export type LastPages = Readonly<Record<string, LastPage>>;

interface LastPage {
  readonly [key: string]: unknown;
  readonly titre: string;
  /** Greater for a later one. */
  readonly rang: number;
}

const MAX_PAGES = 5;

export const lastPagesShape: Shape<LastPages> = {
  name: 'pages-lues',
  version: 1,
  empty: {},
  read: (content) =>
    isTree(content) && Object.entries(content).every(isPage) ? (content as LastPages) : undefined,
};

/** An address that leads to another site, if something has put it there, is no page. */
function isPage([address, page]: [string, unknown]): boolean {
  return (
    /^\/(?![/\\])/.test(address) &&
    isTree(page) &&
    typeof page.titre === 'string' &&
    typeof page.rang === 'number'
  );
}

/** The latest first. */
export function listPages(pages: LastPages): {address: string; title: string}[] {
  return latestFirst(pages).map(([address, {titre}]) => ({address, title: titre}));
}

/** With this page as the latest; the oldest goes when there are too many. */
export function withPage(pages: LastPages, address: string, title: string): LastPages {
  const [latest] = latestFirst(pages);
  if (latest?.[0] === address && latest[1].titre === title) return pages;
  const rang = (latest?.[1].rang ?? 0) + 1;
  return Object.fromEntries(latestFirst({...pages, [address]: {titre: title, rang}}).slice(0, MAX_PAGES));
}

function latestFirst(pages: LastPages): [string, LastPage][] {
  return Object.entries(pages).sort(([, one], [, other]) => other.rang - one.rang);
}
