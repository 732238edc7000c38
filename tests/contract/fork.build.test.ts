import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import type {Server} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {chromium} from '@playwright/test';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {CHROMIUM_ARGS, findChromium} from '../../scripts/chromium.mjs';
import {builtBaseUrl, siteListener} from '../../scripts/siteServer';
import {builtAddresses, kindsOf} from '../kinds';
import type {PageElement} from './html';
import {elements} from './html';

/*
 * A fork is published under the name of its repository, with no setting: every address must follow. The one tried here has
 * little content, beside its guide, elsewhere than in the repository: a page of each kind is enough.
 */

const FOLDER = '.genere/fork';
const BASE = '/projet/';
const DATA = 'tests/fixtures/contenu/valide/data';

beforeAll(() => {
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
        DATA_DIR: DATA,
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
    const files = readdirSync(FOLDER, {recursive: true}).filter((file) => String(file).endsWith('.html'));
    // All but 404.html.
    expect(urls.length).toBe(files.length - 1);
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

describe('the site of a fork, in a browser', () => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer(siteListener(FOLDER));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => server.close());

  it('goes from page to page without loading the site again, and searches', async () => {
    const browser = await chromium.launch({executablePath: await findChromium(), args: CHROMIUM_ARGS});
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('requestfinished', async (request) => {
        const status = (await request.response())?.status() ?? 0;
        if (status >= 400) faults.push(`${status} ${request.url()}`);
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
      await browser.close();
    }
  });
});
