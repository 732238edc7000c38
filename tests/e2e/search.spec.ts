import type {Page} from '@playwright/test';
import {runScript} from '../runScript';
import {axeFaults} from './axe';
import {test as testAlone} from './fixtures';
import {expect, test} from './oneWindow';

/* What people do with the search box. Words are asked of the page, not of the data: the tests hold when it grows. */

const boxOf = (page: Page) => page.getByRole('combobox', {name: 'Chercher une ressource'});
const listOf = (page: Page) => page.getByRole('listbox', {name: 'Suggestions'});
const optionsOf = (page: Page) => listOf(page).getByRole('option');
const activeOf = (page: Page) => listOf(page).getByRole('option', {selected: true});
const statusOf = (page: Page, words: RegExp) => page.getByRole('status').filter({hasText: words});

/** A page where the scripts have come. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

test('the list is walked with the keyboard, and the focus stays in the box', async ({page}) => {
  await open(page, '/');
  const box = boxOf(page);
  await box.focus();
  await page.keyboard.type('f');
  await expect(listOf(page)).toHaveCount(0);
  await page.keyboard.type('inancement');
  await expect(optionsOf(page).first()).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const count = await optionsOf(page).count();
  expect(count).toBeLessThanOrEqual(8);
  await expect(activeOf(page)).toHaveCount(0);
  await expect(statusOf(page, new RegExp(`^${count}\\ssuggestions?\\.`))).toHaveCount(1);

  await page.keyboard.press('ArrowDown');
  await expect(activeOf(page)).toHaveText(await optionsOf(page).first().innerText());
  const id = await activeOf(page).getAttribute('id');
  await expect(box).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(optionsOf(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(activeOf(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(listOf(page)).toHaveCount(0);
  await expect(box).toHaveValue('financement');
  await page.keyboard.press('ArrowDown');
  await expect(optionsOf(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(box).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(listOf(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);

  const resource = listOf(page).getByRole('group', {name: 'Ressources'}).getByRole('option').first();
  await box.press('ArrowDown');
  while ((await resource.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  const address = (await resource.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === address);
  await page.goBack();
  await expect(boxOf(page)).toBeVisible();
  await expect(listOf(page)).toHaveCount(0);
});

test('a list offered by its words keeps its promise, and Back gives the words back', async ({page}) => {
  await open(page, '/repertoire');
  const box = boxOf(page);
  await box.focus();
  await page.keyboard.type('prêt');
  const offered = optionsOf(page)
    .filter({hasText: /^Les \d/})
    .first();
  await expect(offered).toBeVisible();
  await expect(page).toHaveURL(/\?q=/);
  const promised = Number((await offered.innerText()).replace(/\D/g, ''));
  expect(promised).toBeGreaterThan(0);
  await offered.click();
  await expect(page).toHaveURL(/\?(?!.*q=).+=/);
  await expect(page.getByRole('heading', {level: 2, name: /ressource/})).toHaveText(
    new RegExp(`^${promised}\\sressource`),
  );
  await expect(box).toHaveValue('');
  await expect(listOf(page)).toHaveCount(0);
  // What the list proposes follows the box, also when the page has changed it.
  await page.keyboard.press('ArrowDown');
  await expect(optionsOf(page).first()).toHaveText('prêt');
  await page.goBack();
  await expect(box).toHaveValue('prêt');
  await expect(listOf(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(optionsOf(page).first()).toHaveText(/^Les \d/);
});

test('what was made of the words is said under the box and over the results', async ({page}) => {
  await open(page, '/repertoire');
  await boxOf(page).focus();
  await page.keyboard.type('logment zzyzzyx ');
  const foot = page.locator('.liste-prop__aide');
  await expect(foot).toBeVisible();
  await expect(foot).toHaveText(/Résultats pour «\slogement\s»/);
  await expect(foot).toHaveText(/Aucun texte ne contient «\szzyzzyx\s»/);
  await expect(statusOf(page, /au lieu de «\slogment\s»/)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toHaveCount(0);
  const results = page.getByRole('region', {name: /ressource/});
  await expect(results.getByText(/«\slogement\s» au lieu de «\slogment\s»/)).toBeVisible();
});

testAlone(
  'the last queries stay on the device, come first in an empty box, and can be erased',
  async ({page}) => {
    await page.addInitScript(() => {
      const key = '2ise:recherche:dernieres';
      if (localStorage.getItem(key) === null) localStorage.setItem(key, '{"what": [');
    });
    await open(page, '/');
    await boxOf(page).focus();
    await expect(listOf(page)).toHaveCount(0);
    for (const words of ['local à partager', 'Prêt', 'pret']) {
      await boxOf(page).fill(words);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === words);
      // The address changes before the page.
      await expect(page).toHaveTitle(/^Répertoire/);
    }
    // Never submitted, but it led to a result.
    await boxOf(page).fill('bénévoles');
    await expect(page).toHaveURL(/q=b%C3%A9n/);
    await page.keyboard.press('Escape');
    await page.locator('.fiches a').first().click();
    await expect(page).not.toHaveURL(/q=/);

    await open(page, '/');
    await boxOf(page).focus();
    const group = listOf(page).getByRole('group', {name: 'Vos dernières recherches'});
    await expect(group.getByRole('option')).toHaveText([
      'bénévoles',
      'pret',
      'local à partager',
      'Effacer ces recherches',
    ]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/repertoire\?q=b%C3%A9n%C3%A9voles$/);
    await expect(boxOf(page)).toHaveValue('bénévoles');

    await page.getByRole('button', {name: 'Effacer', exact: true}).click();
    await expect(boxOf(page)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(activeOf(page)).toHaveText('Effacer ces recherches');
    await page.keyboard.press('Enter');
    await expect(listOf(page)).toHaveCount(0);
    await expect(boxOf(page)).toBeFocused();
    await expect(statusOf(page, /Vos dernières recherches sont effacées/)).toHaveCount(1);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => /recherche/.test(key))),
    ).toEqual([]);
  },
);

testAlone('what is typed while the page of results is on its way is looked up there', async ({page}) => {
  await open(page, '/');
  await boxOf(page).fill('local');
  let arrive = () => {};
  const isThere = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*', async (route) => {
    await isThere;
    await route.continue();
  });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=local$/);
  await boxOf(page).fill('local à partager');
  arrive();
  await expect(page).toHaveTitle(/^Répertoire/);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'local à partager');
  await expect(boxOf(page)).toHaveValue('local à partager');
});

test('/ and Ctrl+K lead to the box from anywhere, and / can be turned off', async ({page}) => {
  await open(page, '/accessibilite');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/repertoire$/);
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(boxOf(page)).toHaveValue('a/b');

  await open(page, '/accessibilite');
  await page.getByRole('checkbox', {name: /Raccourci \//}).uncheck();
  await page.keyboard.press('/');
  await page.reload();
  await expect(page.getByRole('checkbox', {name: /Raccourci \//})).not.toBeChecked();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/accessibilite$/);
  await page.keyboard.press('Control+k');
  await expect(boxOf(page)).toBeFocused();
});

test('in a window too low for it, the list scrolls, and axe knows no fault of it', async ({page}) => {
  for (const [width, height] of [
    [1280, 420],
    [320, 420],
  ] as const) {
    await page.setViewportSize({width, height});
    await open(page, '/repertoire');
    await boxOf(page).focus();
    await page.keyboard.type('prêt');
    await expect(optionsOf(page).first()).toBeVisible();
    expect(await listOf(page).evaluate((list) => list.scrollHeight > list.clientHeight)).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    // Parts of a pixel are lost in rounding.
    await expect(activeOf(page)).toBeInViewport({ratio: 0.98});
  }
});

test('the list has no fault that axe knows, light and dark', async ({page}) => {
  await open(page, '/repertoire');
  await boxOf(page).focus();
  await page.keyboard.type('prêt');
  await expect(optionsOf(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await expect(activeOf(page)).toBeVisible();
    const rules = colorScheme === 'light' ? 'all' : 'colours';
    expect(await axeFaults(page, {rules, within: '[role=search]'})).toEqual([]);
  }
});

test.describe('with a finger, on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('the list does not end in an empty line', async ({page}) => {
    await open(page, '/');
    await boxOf(page).tap();
    for (const words of ['prêt', 'magog', 'bénévole', 'logment ']) {
      await boxOf(page).fill('');
      await expect(listOf(page)).toHaveCount(0);
      await page.keyboard.type(words);
      await expect(optionsOf(page).first()).toBeVisible();
      const last = page.locator('.liste-prop > :visible').last();
      await expect(last).toHaveText(/\S/);
    }
  });

  test('an option is tapped, and the list stays within what is seen', async ({page}) => {
    // As much as a keyboard leaves.
    await page.setViewportSize({width: 390, height: 500});
    await open(page, '/');
    await boxOf(page).tap();
    await page.keyboard.type('prêt');
    await expect(optionsOf(page).first()).toBeVisible();
    expect(await optionsOf(page).count()).toBeLessThanOrEqual(5);
    const panel = await page.locator('.liste-prop').boundingBox();
    expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(500);
    const option = optionsOf(page).first();
    const address = (await option.getAttribute('href')) ?? '';
    await option.tap();
    await expect(page).toHaveURL((url) => url.pathname + url.search === address);
    await expect(listOf(page)).toHaveCount(0);
  });
});

testAlone.describe('when the search cannot be downloaded', () => {
  testAlone.use({expectedErrors: [/donnees\/recherche-\w+\.json/]});

  testAlone('the list says so, one can try again, and the form still goes', async ({page}) => {
    let isDown = true;
    await page.route('**/donnees/recherche-*.json*', (route) => (isDown ? route.abort() : route.continue()));
    await open(page, '/');
    const box = boxOf(page);
    await box.focus();
    await page.keyboard.type('logement');
    const search = page.getByRole('search');
    await expect(search.getByText('La recherche ne se charge pas.', {exact: true})).toBeVisible();
    await expect(search.getByRole('link', {name: /parcourir/})).toHaveAttribute('href', '/repertoire');
    const retry = search.getByRole('button', {name: 'Réessayer'});
    isDown = false;
    await retry.focus();
    await page.keyboard.press('Enter');
    await expect(optionsOf(page).first()).toBeVisible();
    await expect(box).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/repertoire\?q=logement$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the form leads to a page that says how to go on', async ({page}) => {
    await page.goto('/');
    await page.getByRole('combobox', {name: 'Chercher une ressource'}).fill('logement');
    await page.getByRole('button', {name: 'Chercher'}).click();
    await expect(page).toHaveURL(/\/repertoire\?q=logement$/);
    await expect(page.getByText(/ne peut pas lire les mots de la boîte/)).toBeVisible();
    await page.getByRole('link', {name: 'Toutes les ressources, de A à Z'}).click();
    await expect(page.getByRole('heading', {name: 'Toutes les ressources, de A à Z'})).toBeInViewport();
    await expect(page.locator('.toutes li', {hasText: /logement/i}).first()).toBeAttached();
  });
});

test('the command line prints what the page lists', async ({page}) => {
  const words = 'logment social magog';
  const {stdout: printed} = await runScript('search', [words, '--format', 'text']);
  const names = [...printed.matchAll(/^\d+\. (.*)$/gmu)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(2);

  await open(page, `/repertoire?${new URLSearchParams({q: words})}`);
  const [count = ''] = /^\d+ ressources$/mu.exec(printed) ?? [];
  await expect(page.getByRole('heading', {level: 2, name: count, exact: true})).toBeVisible();
  const shown = page.getByRole('region').getByRole('heading', {level: 4});
  expect((await shown.allInnerTexts()).slice(0, names.length)).toEqual(names);
  const titles = [...printed.matchAll(/^\D.* \(\d+\)$/gmu)].map(([title]) => title);
  expect(titles.length).toBeGreaterThan(1);
  const headings = page.getByRole('region').getByRole('heading', {level: 3});
  expect((await headings.allInnerTexts()).slice(0, titles.length)).toEqual(titles);
});
