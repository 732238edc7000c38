import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {expect, test} from '@playwright/test';
import {siteListener} from '../../scripts/siteServer';
import {addresses} from '../../src/model/addresses';
import {buildOf} from '../../src/offline/build';
import {WORKER_FILE, cachePrefix} from '../../src/offline/names';
import {writeRetirement} from '../../src/plugin/offline/writeServiceWorker';
import {BUILD, addressesOf} from '../kinds';
import {axeFaults} from './axe';

/*
 * Reading the site without a network, and passing from a build to the next. Each story has a copy of the site, that it
 * publishes anew or takes away.
 */

test.use({serviceWorkers: 'allow'});
test.skip(({isMobile}) => isMobile, 'The same on a phone.');

const [entry = ''] = addressesOf('resource');
const [practice = ''] = addressesOf('guidePractice').slice(-1);
const unseen = addressesOf('resource').at(-1) ?? '';

let folder: string;
let server: Server;
let origin: string;
let faults: string[];

test.beforeEach(async ({context}) => {
  folder = mkdtempSync(path.join('.genere', 'hors-ligne-'));
  cpSync(BUILD, folder, {recursive: true});
  server = createServer(siteListener(folder));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  faults = [];
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    if (/Content Security Policy|integrity/i.test(message.text())) faults.push(message.text());
  });
});

test.afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, {recursive: true});
  expect(faults).toEqual([]);
});

/** How many files of the site the device keeps, apart from pages seen, and how many parts of the search index. */
function kept(page: Page): Promise<{files: number; search: number}> {
  return page.evaluate(async () => {
    let files = 0;
    let search = 0;
    for (const name of await caches.keys()) {
      const {length} = await (await caches.open(name)).keys();
      if (name.endsWith(':fichiers')) files += length;
      if (name.startsWith('2ise:recherche:')) search += length;
    }
    return {files, search};
  });
}

/** Waits for all that the site readies. */
async function isReady(page: Page): Promise<void> {
  const planned = readFileSync(path.join(folder, WORKER_FILE), 'utf8').split('"step":').length - 1;
  expect(planned).toBeGreaterThan(100);
  await expect.poll(async () => (await kept(page)).files).toBeGreaterThanOrEqual(planned);
  await expect.poll(async () => (await kept(page)).search).toBe(2);
}

/** Waits until a page that was seen, or that is in « Mon dossier », is kept. */
async function isKept(page: Page, address: string, cache = ':pages'): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        async ([url = '', end = '']) => {
          const names = (await caches.keys()).filter((name) => name.endsWith(end));
          const found = await Promise.all(names.map(async (name) => (await caches.open(name)).match(url)));
          return found.some((one) => one !== undefined);
        },
        [address, cache],
      ),
    )
    .toBe(true);
}

const titleOf = (page: Page) => page.locator('h1').first().innerText();

const buildHere = () => buildOf(readFileSync(path.join(folder, 'index.html'), 'utf8'))?.id ?? '';

const buildShown = (page: Page) =>
  page.evaluate(
    () => document.querySelector<HTMLMetaElement>('meta[name=construction]')?.content.split(' ')[0],
  );

/** Publishes another build: the same pages, under another mark. */
function publishNext(): void {
  const before = buildHere();
  const after = [...before].reverse().join('');
  for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!file.endsWith('.html') && file !== WORKER_FILE) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    writeFileSync(path.join(folder, file), text.replaceAll(before, after));
  }
}

test('without a network, one finds again what was seen, and searches, and reads the guide', async ({
  page,
  context,
}) => {
  await page.goto(origin);
  await isReady(page);
  // From page to page, then by its address.
  await page
    .getByRole('navigation', {name: 'Navigation principale'})
    .getByRole('link', {name: 'Événements'})
    .click();
  await isKept(page, addresses.events());
  await page.goto(origin + entry);
  const title = await titleOf(page);
  await isKept(page, entry);

  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1').first()).toHaveText(title);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  const day = buildOf(readFileSync(path.join(folder, 'index.html'), 'utf8'))?.day ?? '?';
  const bar = page.getByRole('status').filter({hasText: 'Hors ligne\u00a0: état des données au'});
  await expect(bar).toContainText(day.slice(0, 4));
  expect(await axeFaults(page)).toEqual([]);

  await page.goto(`${origin}${addresses.directory()}?q=fonds`);
  await expect(page.locator('.fiches mark').first()).toBeVisible();

  // A page of the guide that nobody has opened, from one that is always there.
  await page.goto(origin + addresses.guide());
  await page
    .locator(`main a[href^="${practice.slice(0, practice.lastIndexOf('/'))}"]`)
    .first()
    .click();
  await page.locator(`main a[href="${practice}"]`).first().click();
  await expect(page).toHaveURL(origin + practice);
  await expect(page.locator('main ol, main ul').first()).toBeVisible();

  await page.goto(origin + addresses.events());
  await expect(page.locator('h1')).toHaveText('Événements');

  // What is not kept: what is, and the way to it later.
  await page.goto(origin + unseen);
  await expect(page.locator('h1')).toHaveText('Lire hors ligne');
  const seen = page.getByRole('main').getByRole('link', {name: title});
  await expect(seen).toHaveAttribute('href', entry);
  expect(await axeFaults(page)).toEqual([]);
  await context.setOffline(false);
  await page.getByRole('link', {name: 'ouvrez-la'}).click();
  await expect(page).toHaveURL(origin + unseen);
});

test('without a network, « Mon dossier » opens, and so does what one has kept without opening it', async ({
  page,
  context,
}) => {
  await page.setViewportSize({width: 390, height: 844});
  await page.goto(origin + addresses.directory());
  await isReady(page);
  const card = page.locator('.fiches .carte-r').first();
  const name = await card.getByRole('heading').innerText();
  const address = (await card.getByRole('heading').getByRole('link').getAttribute('href')) ?? '';
  await card.getByRole('button', {name: /^Garder /}).click();
  await isKept(page, address, ':dossier');

  await context.setOffline(true);
  await expect(page.getByText('Hors ligne\u00a0: état des données au')).toBeVisible();
  // What has just been done is said above the bar.
  await page.getByRole('link', {name: 'Voir', exact: true}).click();
  const line = page.locator('main li').filter({has: page.getByRole('heading', {level: 3, name})});
  await expect(line).toBeVisible();
  await expect(page.getByRole('heading', {name: 'Emporter mon dossier'})).toBeVisible();
  await line.getByRole('link', {name, exact: true}).click();
  await expect(page.locator('h1')).toContainText(name);
  await page.goto(origin + addresses.dossier());
  await expect(line).toBeVisible();
  await page.goto(origin + address);
  await expect(page.locator('h1')).toContainText(name);
});

test('a network that does not answer, an economical device, and what is thrown away', async ({page}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}}),
  );
  await page.goto(origin + entry);
  // A page that is still loading when its host goes is not kept whole.
  await page.waitForLoadState('networkidle');
  await isKept(page, entry);
  const {files, search} = await kept(page);
  expect(files).toBeLessThan(40);
  expect(search).toBe(0);

  // The host is gone, and the browser believes in its network.
  server.close();
  server.closeAllConnections();
  const title = await titleOf(page);
  await page.reload();
  await expect(page.locator('h1').first()).toHaveText(title);
  await expect(page.getByText('Hors ligne\u00a0: état des données au')).toBeVisible();

  await page.goto(origin + addresses.offline());
  await page.getByRole('button', {name: 'Tout effacer et ne plus rien garder'}).click();
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  expect(await ownCaches(page)).toEqual([]);
});

function ownCaches(page: Page): Promise<string[]> {
  return page.evaluate(
    async (prefix) => (await caches.keys()).filter((name) => name.startsWith(prefix)),
    cachePrefix('/'),
  );
}

test('a later build waits until one asks for it, and nothing that was written is lost', async ({
  page,
  context,
}) => {
  const former = buildHere();
  await page.goto(origin + addresses.propose());
  await page.getByLabel(/^Nom/).first().fill('Le fonds du quai');
  await isReady(page);
  publishNext();
  const next = buildHere();
  // Another window comes to the site: it shows the next build already.
  const other = await context.newPage();
  await other.goto(origin + addresses.about());
  expect(await buildShown(other)).toBe(next);
  expect(await buildShown(page)).toBe(former);
  await other.close();
  const reload = page.getByRole('button', {name: 'Recharger'});
  await expect(reload).toBeVisible();
  await expect(page.getByText('Une version plus récente est prête.')).toBeVisible();
  // Nothing of the next one is among what the former one keeps.
  const builds = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      if (!name.startsWith('2ise:hors-ligne:') || name.endsWith('fenetres')) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const html = (await (await cache.match(request))?.text()) ?? '';
        const [, build] = /<meta name=construction content="(\w+)/.exec(html) ?? [];
        if (build) found.push(`${name.split(':')[3]} ${build}`);
      }
    }
    return [...new Set(found)];
  });
  expect(builds.every((pair) => new Set(pair.split(' ')).size === 1)).toBe(true);
  expect(builds).toContain(`${former} ${former}`);

  await reload.click();
  await expect(page.locator('meta[name=construction]')).toHaveAttribute('content', new RegExp(`^${next} `));
  await expect(page.getByLabel(/^Nom/).first()).toHaveValue('Le fonds du quai');
  await expect(reload).toBeHidden();
  // What the former one kept is gone once the next one has its own.
  await expect.poll(async () => (await ownCaches(page)).filter((name) => name.includes(former))).toEqual([]);
});

test('a site that is no longer to be read offline takes back all that it had left', async ({page}) => {
  await page.goto(origin);
  await isReady(page);
  // As SANS_HORS_LIGNE=1 builds it.
  for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!file.endsWith('.html')) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    writeFileSync(path.join(folder, file), text.replace(/<meta name=construction content="[^"]*">/, ''));
  }
  await writeRetirement({folder, siteDir: process.cwd(), baseUrl: '/'});
  await page.goto(origin + addresses.about());
  await expect.poll(() => ownCaches(page)).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await page.reload();
  await expect(page.locator('h1')).toHaveText('À propos');
  expect(await ownCaches(page)).toEqual([]);
});
