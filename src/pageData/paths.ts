/** Where the data of each page is published: one JSON file per page. */
export const PAGE_DATA_DIR = 'donnees/pages';

/** The directory as the explorer downloads it. */
export const DIRECTORY_DATA_FILE = 'donnees/repertoire.json';

/** The search index, in two parts: names, then running texts. */
export const SEARCH_PART_FILES = ['donnees/recherche-noms.json', 'donnees/recherche-textes.json'] as const;

/** File of a page's data under PAGE_DATA_DIR, for an address without the base URL: `/repertoire/x` → `repertoire/x.json`. */
export function pageDataFile(address: string): string {
  return `${address === '/' ? 'accueil' : address.slice(1)}.json`;
}
