import {existsSync, readFileSync} from 'node:fs';
import {PAGE_DATA_DIR, pageDataFile} from './paths';
import type {PageDataStore} from './types';

/** Set by the plugin when it builds the server bundle. */
declare const PAGE_DATA_FOLDER: string;
declare const STRUCTURED_DATA_FOLDER: string;

/** On the server, a page is rendered from the file the browser would fetch. */
export const store: PageDataStore = {
  initial(address) {
    const file = `${PAGE_DATA_FOLDER}/${pageDataFile(address)}`;
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;
  },
  load: () => Promise.resolve(undefined),
  loadShared: () => Promise.reject(new Error('The server reads its files at once.')),
  wasFetched: () => false,
  structuredData(address) {
    const file = `${STRUCTURED_DATA_FOLDER}/${pageDataFile(address)}`;
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  },
  readOnServer: (file) =>
    JSON.parse(readFileSync(`${PAGE_DATA_FOLDER.slice(0, -PAGE_DATA_DIR.length)}${file}`, 'utf8')) as unknown,
};
