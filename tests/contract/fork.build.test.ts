import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {chromium} from '@playwright/test';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findChromium} from '../../scripts/chromium.mjs';
import {builtBaseUrl, siteListener} from '../../scripts/siteServer';
import {addressesOf, builtAddresses} from '../kinds';
import type {PageElement} from './html';
import {elements} from './html';

/* A fork is published under the name of its repository, with no setting: every address must follow. */

const FOLDER = '.genere/fork';
const BASE = '/projet/';

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
        // Its PDF is not made here: no page may lead to it.
        GUIDE_PDF: '',
        NODE_ENV: 'production',
      },
    },
  );
  if (status !== 0) throw new Error(`The site of a fork cannot be built.\n${stdout}\n${stderr}`);
}, 600_000);

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
    const sitemap = readFileSync(`${FOLDER}/sitemap.xml`, 'utf8');
    const urls = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url ?? '');
    expect(urls.length).toBe(builtAddresses().length);
    expect(urls.filter((url) => !url.startsWith(`https://exemple.github.io${BASE}`))).toEqual([]);
  });

  it('leads only to its own pages and files', () => {
    const broken = new Set<string>();
    for (const address of builtAddresses()) {
      const page = elements(readFileSync(fileOf(BASE + address.slice(1)), 'utf8'));
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
    const browser = await chromium.launch({executablePath: await findChromium(), args: ['--disable-gpu']});
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('requestfinished', async (request) => {
        const status = (await request.response())?.status() ?? 0;
        if (status >= 400) faults.push(`${status} ${request.url()}`);
      });
      const [need = ''] = addressesOf('need');
      await page.goto(origin + BASE + need.slice(1));
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
      await page.goto(`${origin}${BASE}repertoire?q=logement`);
      await page.waitForSelector('.fiches mark');
      expect(page.workers()).toHaveLength(1);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 120_000);
});
