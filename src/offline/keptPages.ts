import {cacheNames} from './names';

/** A page that can be read without a network. */
export interface KeptPage {
  /** With the base URL. */
  address: string;
  title: string;
  /** It was seen, or is in « Mon dossier »: not only readied. */
  isSeen: boolean;
}

/** The pages of a build that this device keeps: those that were seen, the last one first, those of « Mon dossier », then the others. */
export async function keptPages(
  caches: Pick<CacheStorage, 'open' | 'has'>,
  baseUrl: string,
  build: string,
): Promise<KeptPage[]> {
  const names = cacheNames(baseUrl, build);
  const seen = await pagesIn(caches, names.pages, true);
  const all = [
    ...seen.reverse(),
    ...(await pagesIn(caches, names.dossier, true)),
    ...(await pagesIn(caches, names.files, false)),
  ];
  // A page may be kept for more than one reason.
  const pages = new Map<string, KeptPage>();
  for (const page of all) if (!pages.has(page.address)) pages.set(page.address, page);
  return [...pages.values()];
}

async function pagesIn(
  caches: Pick<CacheStorage, 'open' | 'has'>,
  name: string,
  isSeen: boolean,
): Promise<KeptPage[]> {
  // To open one makes it.
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const found = await Promise.all(
    (await cache.keys()).map(async ({url}): Promise<KeptPage | undefined> => {
      const response = await cache.match(url);
      if (!response?.headers.get('Content-Type')?.includes('html')) return undefined;
      return {address: new URL(url).pathname, title: titleOf(await response.text()), isSeen};
    }),
  );
  return found.filter((page) => page !== undefined);
}

/** The title of a page, without the name of the site. */
function titleOf(html: string): string {
  const [, title = ''] = /<title[^>]*>([^<]*)</.exec(html) ?? [];
  return decoded(title)
    .replace(/ \| [^|]*$/, '')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
