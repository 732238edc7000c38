import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {expect, test} from './oneWindow';
import {clickOnceStill} from './still';

/* People who look at the ecosystem as a whole. Numbers come from the pages: the tests hold when resources are added. */

const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0] ?? NaN);
const rows = (page: Page) => page.locator('.fiches .carte-r');

test('one who prepares a report reads a number, sees what it counts, then offers to fill a gap', async ({
  page,
}) => {
  await page.goto('/portrait');
  const needs = page.getByRole('table', {name: /^Nombre de ressources par besoin et par étape/});
  const few = needs.getByRole('link', {name: /^[4-8]\sressources\s:/}).first();
  const count = numberIn(await few.textContent());

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', {name: 'Ce tableau (CSV)'}).first().click(),
  ]);
  const numbers = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
    .slice(1)
    .flatMap((line) => line.split(';').slice(2));
  const cells = await needs.getByRole('cell').allTextContents();
  expect(numbers).toEqual(cells);

  await clickOnceStill(few);
  await expect(page).toHaveURL(/\/etapes\/[\w-]+\/[\w-]+$/);
  await expect(rows(page)).toHaveCount(count);

  await page.goBack();
  const gap = needs.getByRole('link', {name: /^0\sressource, en proposer une/}).first();
  const stage = numberIn(/étape \d/.exec((await gap.getAttribute('aria-label')) ?? '')?.[0] ?? '');
  const {stages} = await page.evaluate(() => ({
    stages: [...document.querySelectorAll('main thead')][0]?.textContent ?? '',
  }));
  await clickOnceStill(gap);
  await expect(page).toHaveURL(/\/contribuer\/proposer\?/);
  const answers = page.getByRole('listitem').filter({hasText: /^Étape\s:/});
  const answered = (await answers.textContent())?.replace(/^Étape\s:\s/, '') ?? '-';
  expect(stages).toContain(`${stage}${answered}`);
  await page.getByText('Plus de précisions').click();
  await expect(page.getByRole('checkbox', {name: answered, exact: true})).toBeChecked();

  // What waits on the device is not touched by an address, and a wrong one is said.
  await page.goto('/contribuer/proposer');
  await page.getByRole('textbox', {name: 'Nom'}).first().fill('Mon brouillon');
  await page.goto('/contribuer/proposer?etape=lune&territoire=granit');
  await expect(page.getByRole('alert')).toContainText('« lune »'.replace(/ /g, '\u00a0'));
  await expect(page.getByRole('checkbox', {name: 'MRC du Granit'}).first()).toBeChecked();
  await expect(page.getByRole('textbox', {name: 'Nom'}).first()).toHaveValue('');
  await page.getByRole('button', {name: 'Mon brouillon'}).click();
  await expect(page.getByRole('textbox', {name: 'Nom'}).first()).toHaveValue('Mon brouillon');
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('one asks the map for a need and a stage, and reaches the list of a territory', async ({page}) => {
    await page.goto('/carte');
    const list = page.getByRole('region', {name: 'En liste'}).getByRole('link');
    const before = await list.allTextContents();
    await page.getByRole('combobox', {name: 'Besoin'}).selectOption({index: 1});
    await page.getByRole('combobox', {name: 'Étape'}).selectOption({index: 2});
    await expect(page).toHaveURL(/\/carte\?famille=[\w-]+&etape=[\w-]+$/);
    expect(await list.allTextContents()).not.toEqual(before);
    const map = page.getByRole('group', {name: 'Carte des territoires'}).getByRole('link');
    const names = (links: typeof map) =>
      links.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(await names(map)).toEqual(await names(list));

    const place = map.filter({hasNot: page.locator('[class*=shade0]')}).first();
    const count = numberIn(await place.getAttribute('aria-label'));
    await place.tap();
    const follow = page.getByRole('link', {name: count > 0 ? 'Voir ces ressources' : 'En proposer une'});
    await clickOnceStill(follow);
    await expect(page).toHaveURL(/portee=ici&territoire=/);
    await expect(rows(page)).toHaveCount(count);

    await page.goBack();
    await expect(page.getByRole('combobox', {name: 'Étape'})).toHaveValue(/.+/);
    await page.getByRole('button', {name: 'Tout montrer'}).click();
    await expect(page).toHaveURL(/\/carte$/);
    expect(await list.allTextContents()).toEqual(before);
    await page.goto('/carte?famille=lune');
    await expect(page.getByRole('alert')).toContainText('lune');
    expect(await list.allTextContents()).toEqual(before);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the portrait, the map and who does what are whole', async ({page}) => {
    await page.goto('/portrait');
    expect(await page.getByRole('cell').count()).toBeGreaterThan(100);
    await page.goto('/carte');
    await expect(page.getByRole('combobox', {name: 'Besoin'})).toBeHidden();
    await page.getByRole('link', {name: 'Je cherche du financement'}).click();
    await expect(page.getByRole('table', {name: /par territoire et par organisation$/})).toBeVisible();
    await page.getByRole('navigation', {name: 'Combien y répondent, et où'}).getByRole('link').nth(1).click();
    await expect(page).toHaveURL(/#[\w-]+$/);
    await page.getByRole('rowheader').first().waitFor();
  });
});
