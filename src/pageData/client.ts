import {EMBEDDED_ID} from './embedded';
import {PAGE_DATA_DIR, pageDataFile} from './paths';
import type {PageDataStore} from './types';

const known = new Map<string, unknown>();
let embeddedWasRead = false;

/** In the browser, the first page carries its own data; the next ones fetch theirs, once. */
export const store: PageDataStore = {
  initial(address) {
    readEmbedded();
    return known.get(address);
  },
  async load(address, baseUrl) {
    if (known.has(address)) return known.get(address);
    const response = await fetch(`${baseUrl}${PAGE_DATA_DIR}/${pageDataFile(address)}`);
    // A development server answers an unknown file with the home page.
    const isJson = response.headers.get('content-type')?.includes('json');
    if (response.status === 404 || (response.ok && !isJson)) return undefined;
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const data = (await response.json()) as unknown;
    known.set(address, data);
    return data;
  },
  readOnServer: () => undefined,
};

function readEmbedded(): void {
  if (embeddedWasRead) return;
  embeddedWasRead = true;
  const element = document.getElementById(EMBEDDED_ID);
  const address = element?.dataset.adresse;
  if (!element?.textContent || address === undefined) return;
  known.set(address, JSON.parse(element.textContent));
}
