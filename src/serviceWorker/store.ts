import {buildOf} from '../offline/build';
import {cacheNames, cachePrefix, isDossierCache, isPagesCache, windowsCache} from '../offline/names';
import {EMBEDDED} from '../pageData/embedded';
import {PAGE_DATA_DIR, pageDataFile} from '../pageData/paths';
import type {Machine, Plan, PlannedFile} from './plan';
import {HASHED} from './plan';

/** Pages seen that are kept: beyond, the one seen longest ago goes. */
const MOST_PAGES = 60;
/** Pages of « Mon dossier » that are kept besides. */
const MOST_OF_DOSSIER = 200;
/** Of those of the former build, how many are asked for again where data are to be spared. */
const FEW_PAGES = 20;
/** Characters of the longest page that is kept: the whole guide on one page is for those who print it. */
const LONGEST_PAGE = 400_000;
/** How many files are asked for at once. */
const AT_ONCE = 4;

const DATA = new RegExp(`<script id="?${EMBEDDED.id}"?[^>]*>(.*?)</script>`, 's');

/** What this device keeps of one build. */
export interface Store {
  /** Gets what must be there from the start; rejects when some of it cannot be had. */
  install(): Promise<void>;
  /** Gets what may be wanted, then the pages seen of former builds, and throws away what these kept. */
  prepare(isSparing: boolean): Promise<void>;
  /** A page, by its address without the base URL. */
  page(address: string): Promise<Response | undefined>;
  /** Keeps a page, or makes it the last one seen; that of another build is not kept. */
  keepPage(address: string, html: string, headers: Headers): Promise<void>;
  /** A page was seen: keeps it. `files`: addresses of what it has loaded. */
  see(address: string, files: readonly string[]): Promise<void>;
  /**
   * The pages of « Mon dossier », and no others, are kept apart from those that were seen: these never push them out. Where
   * data are to be spared, only those that are kept for another reason are.
   */
  keepDossier(addresses: readonly string[], isSparing: boolean): Promise<void>;
  file(url: string): Promise<Response | undefined>;
  /** Keeps a file that the site has given, if it is one of this build. */
  keepFile(url: string, response: Response): Promise<void>;
  /** The data of a page, by the path of their file under the root, taken from the page that carries them. */
  dataOf(path: string): Promise<Response | undefined>;
}

/** What the device keeps for a build; nothing is read before it is asked for. */
export function openStore({build, baseUrl, files}: Plan, {origin, fetch, caches}: Machine): Store {
  const names = cacheNames(baseUrl, build);
  const root = origin + baseUrl;
  const planned = new Map(files.map((file) => [root + file.url, file]));

  async function add({url, integrity}: PlannedFile): Promise<void> {
    const cache = await caches.open(names.files);
    const address = root + url;
    if (await cache.match(address)) return;
    const isHashed = url.startsWith(HASHED);
    const known = isHashed ? await caches.match(address) : undefined;
    const response =
      known ??
      (await fetch(address, {cache: isHashed ? 'default' : 'no-cache', ...(integrity && {integrity})}));
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    if (isHashed || integrity) await cache.put(address, response);
    else await cache.put(address, pageResponse(await ownHtml(response), response.headers));
  }

  /** @throws Error for the page of another build: the site was published meanwhile */
  async function ownHtml(response: Response): Promise<string> {
    const html = await response.text();
    if (buildOf(html)?.id !== build) throw new Error(`${response.url} is of another build`);
    return html;
  }

  async function getPage(address: string): Promise<void> {
    const response = await fetch(root + address.slice(1), {cache: 'no-cache'});
    if (response.ok && isHtml(response)) await keepPage(address, await response.text(), response.headers);
  }

  /** The page is that of this build, and short enough to be kept. */
  function isKeepable(html: string): boolean {
    return buildOf(html)?.id === build && html.length <= LONGEST_PAGE;
  }

  async function addToDossier(url: string, isSparing: boolean): Promise<void> {
    const known = await page(`/${url.slice(root.length)}`);
    if (!known && isSparing) return;
    const response = known ?? (await fetch(url, {cache: 'no-cache'}));
    if (!response.ok || !isHtml(response)) return;
    const html = await response.text();
    if (isKeepable(html)) {
      await (await caches.open(names.dossier)).put(url, pageResponse(html, response.headers));
    }
  }

  async function keepPage(address: string, html: string, headers: Headers): Promise<void> {
    if (!isKeepable(html)) return;
    const cache = await caches.open(names.pages);
    const url = root + address.slice(1);
    // What is put anew goes last.
    await cache.delete(url);
    await cache.put(url, pageResponse(html, headers));
    const kept = await cache.keys();
    await Promise.all(kept.slice(0, Math.max(0, kept.length - MOST_PAGES)).map((old) => cache.delete(old)));
  }

  /** Asks again for the pages seen of former builds, the last seen last, then forgets these builds. */
  async function renew(isSparing: boolean): Promise<void> {
    const own: string[] = [...Object.values(names), windowsCache(baseUrl)];
    const former = (await caches.keys()).filter(
      (name) => name.startsWith(cachePrefix(baseUrl)) && !own.includes(name),
    );
    const here = await caches.open(names.pages);
    const have = new Set((await here.keys()).map(({url}) => url));
    for (const name of former.filter(isPagesCache)) {
      const seen = (await (await caches.open(name)).keys()).map(({url}) => url);
      const missing = seen.filter((url) => !have.has(url));
      const excess = have.size + missing.length - (isSparing ? FEW_PAGES : MOST_PAGES);
      await inTurn(missing.slice(Math.max(0, excess)), (url) => getPage(`/${url.slice(root.length)}`));
    }
    for (const name of former.filter(isDossierCache)) {
      const kept = (await (await caches.open(name)).keys()).map(({url}) => url);
      await inTurn(kept.slice(0, isSparing ? FEW_PAGES : MOST_OF_DOSSIER), (url) => addToDossier(url, false));
    }
    await Promise.all(former.map((name) => caches.delete(name)));
  }

  const page = async (address: string) => {
    const url = root + address.slice(1);
    return (
      (await (await caches.open(names.pages)).match(url)) ??
      (await (await caches.open(names.dossier)).match(url)) ??
      (await (await caches.open(names.files)).match(url))
    );
  };

  return {
    page,
    keepPage,
    async install() {
      await inTurn(
        files.filter(({step}) => step === 'install'),
        add,
      );
    },
    async prepare(isSparing) {
      if (!isSparing)
        await inTurn(
          files.filter(({step}) => step === 'idle'),
          add,
        );
      await renew(isSparing);
    },
    async see(address, loaded) {
      const known = await (await caches.open(names.pages)).match(root + address.slice(1));
      if (known) await keepPage(address, await known.text(), known.headers);
      else await getPage(address);
      const hashed = loaded.flatMap((url) => (url.startsWith(root + HASHED) ? url.slice(root.length) : []));
      await inTurn(hashed, (url) => add({url, step: 'idle'}));
    },
    async keepDossier(addresses, isSparing) {
      const wanted = addresses.slice(0, MOST_OF_DOSSIER).map((address) => root + address.slice(1));
      const cache = await caches.open(names.dossier);
      const have = (await cache.keys()).map(({url}) => url);
      const gone = have.filter((url) => !wanted.includes(url));
      await Promise.all(gone.map((url) => cache.delete(url)));
      await inTurn(
        wanted.filter((url) => !have.includes(url)),
        (url) => addToDossier(url, isSparing),
      );
    },
    file: async (url) => (await caches.open(names.files)).match(url),
    async keepFile(url, response) {
      const file = planned.get(url);
      const isHashed = url.startsWith(root + HASHED);
      if (!response.ok || (!isHashed && file?.integrity === undefined)) return;
      const cache = await caches.open(names.files);
      if (isHashed) await cache.put(url, response);
      else if ((await integrityOf(response.clone())) === file?.integrity) await cache.put(url, response);
    },
    async dataOf(path) {
      const [, address] = new RegExp(`^${PAGE_DATA_DIR}/(.*)\\.json$`).exec(path) ?? [];
      if (address === undefined) return undefined;
      const html = await (
        await page(path === `${PAGE_DATA_DIR}/${pageDataFile('/')}` ? '/' : `/${address}`)
      )?.text();
      const [, json] = DATA.exec(html ?? '') ?? [];
      return json === undefined ? undefined : new Response(json, {headers: {'Content-Type': EMBEDDED.type}});
    },
  };
}

/** Without what was said of its journey: a page that came by another address could not be shown. */
function pageResponse(html: string, headers: Headers): Response {
  const policy = headers.get('Content-Security-Policy');
  return new Response(html, {
    headers: {'Content-Type': 'text/html; charset=utf-8', ...(policy && {'Content-Security-Policy': policy})},
  });
}

/** True for a page, whatever its status. */
export function isHtml({headers}: Response): boolean {
  return headers.get('Content-Type')?.includes('html') ?? false;
}

async function integrityOf(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** A few at a time. Rejects at the first fault: without a network, the others would fail too. */
async function inTurn<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const lanes = Array.from({length: AT_ONCE}, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  });
  await Promise.all(lanes);
}
