import {readFileSync} from 'node:fs';
import {addresses} from '../../src/model/addresses';
import {FEEDS} from '../../src/model/feedAddresses';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import type {ChangesView} from '../../src/views/changesView';
import {BUILD} from '../kinds';
import {expect, test} from './oneWindow';

/* Someone who comes back asks what has changed, and hands an entry on. */

const view = JSON.parse(
  readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(addresses.changes())}`, 'utf8'),
) as ChangesView;

test('one who comes back sees what has changed, opens an entry, and sends it to somebody', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addresses.about());
  await page.getByRole('contentinfo').getByRole('link', {name: 'Ce qui a changé'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'Ce qui a changé'})).toBeVisible();
  const main = page.getByRole('main');
  const atom = await main.getByRole('link', {name: 'Changements (Atom)'}).getAttribute('href');
  expect(atom).toBe(FEEDS.changesAtom);
  const feed = await page.request.get(FEEDS.changesAtom);
  expect(feed.headers()['content-type']).toContain('application/atom+xml');

  const [week] = view.weeks;
  if (!week) {
    // A copy of the project without its history: the page says so, and there is nothing to open.
    await expect(main).toContainText('sans l’histoire des fiches');
    return;
  }
  const section = page.getByRole('region', {name: week.title});
  await expect(section).toContainText(week.summary);
  await page.goto(`${addresses.changes()}#${week.id}`);
  await expect(page.locator(`#${week.id}`)).toBeInViewport();

  const item = week.groups.flatMap(({items}) => items).find(({url}) => url?.startsWith('/repertoire/'));
  if (!item?.url) throw new Error('No entry changed in the last week.');
  await section.getByRole('link', {name: item.name, exact: true}).first().click();
  await expect(page).toHaveURL(item.url);
  // The browser of the tests has no panel to share with.
  await page.getByRole('button', {name: 'Partager'}).click();
  await expect(page.getByRole('status').filter({hasText: 'Copié'})).toBeVisible();
  const message = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(message).toHaveLength(3);
  expect(message[0]).toContain(await page.getByRole('heading', {level: 1}).innerText());
  expect(message[1]?.length).toBeGreaterThan(20);
  expect(message[2]).toBe(page.url());
});
