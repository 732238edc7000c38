import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import type {Server} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Browser, Page} from '@playwright/test';
import {chromium} from '@playwright/test';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {CHROMIUM_ARGS, findChromium} from '../../scripts/chromium.mjs';
import {parse} from 'yaml';
import {builtBaseUrl, siteListener} from '../../scripts/siteServer';
import type {Redirection} from '../../src/model/redirection';
import {builtAddresses, kindsOf} from '../kinds';
import type {PageElement} from './html';
import {elements} from './html';

/*
 * A fork is published under the name of its repository, with no setting: every address must follow. The one tried here has
 * little content, beside its guide, elsewhere than in the repository: a page of each kind is enough.
 */

const FOLDER = '.genere/fork';
const BASE = '/projet/';
/** Its content: the sound one of the tests, and addresses that pages of it have left. */
const CONTENT = '.genere/contenu-fork';
const REDIRECTIONS = 'tests/fixtures/redirections.yaml';

/** The addresses that pages of it have left, places of pages apart. */
const former = (parse(readFileSync(REDIRECTIONS, 'utf8')) as Redirection[]).filter(
  ({ancienne}) => !ancienne.includes('#'),
);
const moved = former.flatMap(({ancienne, vers}) => (vers === undefined ? [] : [{ancienne, vers}]));
const gone = former.filter(({disparue}) => disparue);

/** An address of the site, under its base URL. */
const under = (address: string) => BASE + address.slice(1);

beforeAll(() => {
  rmSync(CONTENT, {recursive: true, force: true});
  cpSync('tests/fixtures/contenu/valide', CONTENT, {recursive: true});
  cpSync(REDIRECTIONS, `${CONTENT}/data/redirections.yaml`);
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', FOLDER],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        SITE_URL: '',
        BASE_URL: '',
        GITHUB_REPOSITORY: 'Exemple/projet',
        DATA_DIR: `${CONTENT}/data`,
        // Its PDF is not made here: no page may lead to it.
        GUIDE_PDF: '',
        NODE_ENV: 'production',
      },
    },
  );
  if (status !== 0) throw new Error(`The site of a fork cannot be built.\n${stdout}\n${stderr}`);
}, 600_000);

/** Addresses of the fork's site, under its base URL. */
function forkAddresses(): string[] {
  const sitemap = readFileSync(`${FOLDER}/sitemap.xml`, 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url ?? '');
}

/** The file that an address of the fork's site leads to. */
function fileOf(address: string): string {
  const path = decodeURIComponent(address.slice(BASE.length - 1));
  const file = `${FOLDER}${path === '/' ? '/index' : path}`;
  return existsSync(`${file}.html`) ? `${file}.html` : file;
}

/** Addresses of our own site that an element leads to or loads. */
function ownAddresses({name, attributes}: PageElement): string[] {
  const {href, src, action, rel} = attributes;
  if (name === 'link' && (rel === 'canonical' || rel === 'alternate')) return [];
  return [href, src, action].flatMap((address) => {
    const [path = ''] = (address ?? '').split(/[?#]/);
    return path === '' || /^[a-z]+:/.test(path) ? [] : [path];
  });
}

describe('the site of a fork', () => {
  it('stands under the name of the repository', () => {
    expect(builtBaseUrl(FOLDER)).toBe(BASE);
    const urls = forkAddresses();
    // A file to download is no page.
    const files = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'}).filter(
      (file) => file.endsWith('.html') && !file.startsWith('telechargements'),
    );
    // Those that ask not to be found: addresses that pages have left, answers to « je ne sais pas ».
    const hidden = files.filter((file) =>
      /<meta[^>]*noindex/.test(readFileSync(`${FOLDER}/${file}`, 'utf8')),
    );
    expect(hidden.length).toBeGreaterThanOrEqual(former.length);
    // All others but 404.html.
    expect(urls.length).toBe(files.length - 1 - hidden.length);
    expect(urls.filter((url) => !url.startsWith(`https://exemple.github.io${BASE}`))).toEqual([]);
  });

  it('has a page of each kind that the site has', () => {
    const kinds = (addresses: string[]) => new Set(addresses.flatMap(kindsOf));
    const own = forkAddresses().map((url) => `/${new URL(url).pathname.slice(BASE.length)}`);
    expect(kinds(own)).toEqual(kinds(builtAddresses()));
  });

  it('leads only to its own pages and files', () => {
    const broken = new Set<string>();
    for (const address of forkAddresses().map((url) => new URL(url).pathname)) {
      const page = elements(readFileSync(fileOf(address), 'utf8'));
      for (const target of page.flatMap(ownAddresses)) {
        if (!target.startsWith(BASE) || !existsSync(fileOf(target))) broken.add(`${address} → ${target}`);
      }
    }
    expect([...broken]).toEqual([]);
  });
});

it('leads from the foot of a page to its own repository', () => {
  const read = (address: string) => elements(readFileSync(fileOf(address), 'utf8'));
  const home = read(BASE).map(({attributes}) => attributes.href);
  expect(home).toContain(`${BASE}contribuer?page=/#signaler`);
  const ways = read(`${BASE}contribuer`).map(({attributes}) => attributes.href ?? '');
  expect(ways.some((href) => href.startsWith('https://github.com/Exemple/projet/issues/new?'))).toBe(true);
});

describe('an address that a page has left', () => {
  const read = (address: string) => elements(readFileSync(fileOf(under(address)), 'utf8'));
  const isNoindex = (page: PageElement[]) =>
    page.some(({attributes}) => attributes.name === 'robots' && attributes.content === 'noindex');

  it('leads on, whatever the kind of page, and tells search engines which address is true', () => {
    expect(moved.length).toBeGreaterThan(5);
    for (const {ancienne, vers} of moved) {
      const page = read(ancienne);
      const value = (name: string, wanted: string, key: string) =>
        page.find(({attributes}) => attributes[name] === wanted)?.attributes[key];
      expect(value('http-equiv', 'refresh', 'content'), ancienne).toBe(`0; url=${under(vers)}`);
      expect(value('rel', 'canonical', 'href')).toBe(`https://exemple.github.io${under(vers)}`);
      expect(page.some(({name, attributes}) => name === 'a' && attributes.href === under(vers))).toBe(true);
      expect(isNoindex(page)).toBe(true);
    }
  });

  it('says that what stood there is gone, why, and where to look', () => {
    expect(gone.length).toBeGreaterThan(0);
    for (const {ancienne, nom = '', raison = '', voir} of gone) {
      const page = read(ancienne);
      const main = page.find(({name}) => name === 'main');
      expect(main?.text).toContain(nom);
      expect(main?.text).toContain(raison);
      expect(main?.inside.some(({attributes}) => attributes.href?.endsWith(`/${voir}`))).toBe(true);
      expect(page.some(({attributes}) => attributes['http-equiv'] === 'refresh')).toBe(false);
      expect(isNoindex(page)).toBe(true);
    }
  });

  it('is in no list', () => {
    const listed = forkAddresses().map((url) => new URL(url).pathname);
    expect(former.filter(({ancienne}) => listed.includes(under(ancienne)))).toEqual([]);
  });

  it('keeps its place in a page', () => {
    const ids = (address: string) => read(address).map(({attributes}) => attributes.id);
    expect(ids('/glossaire')).toContain('vieux-mot');
    expect(ids('/guide/reperes-juridiques')).toContain('vieux-fait');
  });
});

describe('the site of a fork, in a browser', () => {
  let server: Server;
  let origin: string;
  let browser: Browser;

  beforeAll(async () => {
    server = createServer(siteListener(FOLDER));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({executablePath: await findChromium(), args: CHROMIUM_ARGS});
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const isHydrated = (page: Page) => page.waitForSelector('html[data-has-hydrated="true"]');

  it('leads on from the addresses that pages have left, with scripts, and keeps what they asked for', async () => {
    const page = await browser.newPage();
    for (const {ancienne, vers} of moved) {
      await page.goto(`${origin}${under(ancienne)}?a=b#c-est-la`);
      await page.waitForURL(`${origin}${under(vers)}?a=b#c-est-la`);
      await isHydrated(page);
    }
    await page.close();
  });

  it('leads on without scripts', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    for (const {ancienne, vers} of moved) {
      await page.goto(origin + under(ancienne));
      await page.waitForURL(origin + under(vers));
    }
    await context.close();
  });

  it('leads on without loading the site again, from a page that is open', async () => {
    const page = await browser.newPage();
    for (const {ancienne, vers} of moved) {
      await page.goto(origin + BASE);
      await isHydrated(page);
      await page.evaluate(() => Object.assign(window, {sameDocument: true}));
      await goInside(page, `${under(ancienne)}#c-est-la`);
      await page.waitForURL(`${origin}${under(vers)}#c-est-la`);
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    }
    await page.close();
  });

  it('says in a page that is open too that what stood there is gone', async () => {
    const page = await browser.newPage();
    await page.goto(origin + BASE);
    await isHydrated(page);
    await goInside(page, under(gone[0]?.ancienne ?? ''));
    await page.waitForSelector('h1:has-text("Cette fiche a été retirée")');
    await page.click('main a[href$="/accompagnement"]');
    await page.waitForURL(/\/besoins\/.*\/accompagnement$/);
    await page.close();
  });

  /** Changes the address as the Back button does: the router follows. */
  async function goInside(page: Page, address: string): Promise<void> {
    await page.evaluate((to) => {
      const state = {key: 'essai'};
      window.history.pushState(state, '', to);
      window.dispatchEvent(new PopStateEvent('popstate', {state}));
    }, address);
  }

  it('goes from page to page without loading the site again, and searches', async () => {
    const page = await browser.newPage();
    try {
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
      });
      const need = forkAddresses().find((url) => url.endsWith('/accompagnement')) ?? '';
      await page.goto(origin + new URL(need).pathname);
      await page.waitForSelector('html[data-has-hydrated="true"]');
      await page.evaluate(() => Object.assign(window, {sameDocument: true}));
      const heading = await page.innerText('h1');
      await page.click(`main a[href^="${BASE}repertoire/"]`);
      await page.waitForFunction((before) => {
        const now = document.querySelector('h1')?.innerText;
        return now && now !== before;
      }, heading);
      expect(new URL(page.url()).pathname).toMatch(/^\/projet\/repertoire\/[\w-]+$/);
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
      await page.goto(`${origin}${BASE}repertoire?q=fonds`);
      await page.waitForSelector('.fiches mark');
      expect(page.workers()).toHaveLength(1);
      expect(faults).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
