import type {Server} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {addressesOf} from '../kinds';
import {expect, test} from './fixtures';

/* A part of the directory in the page of somebody else, on another site. */

const [partner = ''] = addressesOf('partner');

/** A site that is not ours: a page that holds a line to paste. */
let server: Server;
let outside = '';
let pasted = '';

test.beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="fr"><title>Une ville</title><link rel="icon" href="data:,"><h1>Une ville</h1><p><a href="#x">Avant</a></p>${pasted}`,
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => server.close());

test.use({expectedErrors: [/^request: http:\/\/127\.0\.0\.1:\d+\/$/]});

test('a town pastes one line: its page shows the directory, whole, and the keyboard goes from it to an entry', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(partner);
  await expect(page.getByText('Exemple d’utilisation; aucun partenariat annoncé.')).toBeVisible();
  const line = (await page.getByLabel('Ligne à coller').textContent()) ?? '';
  // The site is built for another address than that of the test.
  const [, origin = ''] = /src="(https?:\/\/[^/]+)/.exec(line) ?? [];
  pasted = line.replaceAll(origin, baseURL ?? '');

  await page.goto(outside);
  const frame = page.locator('iframe');
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', {level: 1})).toBeVisible();
  const height = () => frame.evaluate((element) => element.clientHeight);
  // Nothing to scroll inside, and no more than a few pixels of nothing.
  const fits = () =>
    inside.locator('main').evaluate((main) => {
      const {clientHeight, scrollHeight} = document.documentElement;
      return scrollHeight <= clientHeight && clientHeight - (main.parentElement?.offsetHeight ?? 0) < 4;
    });
  // It takes the height of what it shows, and follows it on a narrower page.
  await expect.poll(fits).toBe(true);
  const wide = await height();
  await page.setViewportSize({width: 360, height: 800});
  await expect.poll(height).toBeGreaterThan(wide);
  await expect.poll(fits).toBe(true);

  await page.getByRole('link', {name: 'Avant'}).focus();
  await page.keyboard.press('Tab');
  const entry = inside.locator('a[href^="/repertoire/"]').first();
  await expect(entry).toBeFocused();
  const [name, href] = [await entry.innerText(), await entry.getAttribute('href')];
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}${href}`);
  await expect(page.getByRole('heading', {level: 1})).toContainText(name);
  expect(await context.cookies()).toEqual([]);
});

test.describe('where nothing runs', () => {
  test.use({javaScriptEnabled: false});

  test('the frame alone shows the same, and its links leave it', async ({page, baseURL}) => {
    pasted = `<iframe src="${baseURL}${partner}/encart" title="Encart" height="600"></iframe>`;
    await page.goto(outside);
    const inside = page.frameLocator('iframe');
    await inside.getByRole('link', {name: 'Voir toute la liste'}).click();
    await expect(page).toHaveURL((url) => url.pathname === '/repertoire' && url.search !== '');
  });
});
