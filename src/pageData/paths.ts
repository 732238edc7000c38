/** Where the data of each page is published: one JSON file per page. */
export const PAGE_DATA_DIR = 'donnees/pages';

/** The directory as the explorer downloads it. */
export const DIRECTORY_DATA_FILE = 'donnees/repertoire.json';

/** What « Mon dossier » needs beside the directory. */
export const DOSSIER_DATA_FILE = 'donnees/dossier.json';

/** The search index, in two parts: names, then running texts. */
export const SEARCH_PART_FILES = ['donnees/recherche-noms.json', 'donnees/recherche-textes.json'] as const;

/** What an entry is checked against where there is no folder to read. */
export const CHECK_BASE_FILE = 'donnees/pour-contribuer.json';

/** What changed, for a device that was here before: `DeviceChanges` of src/model/changeLog.ts. */
export const DEVICE_CHANGES_FILE = 'donnees/changements.json';

/** Where each entry is published as it is written. */
export const ENTRY_FILES_DIR = 'donnees/fiches';

/** The file of an entry, as it is written. */
export function entryFile(id: string): string {
  return `${ENTRY_FILES_DIR}/${id}.md`;
}

/** File of a page's data under PAGE_DATA_DIR, for an address without the base URL: `/repertoire/x` → `repertoire/x.json`. */
export function pageDataFile(address: string): string {
  return `${address === '/' ? 'accueil' : address.slice(1)}.json`;
}
