import type {Page} from '@playwright/test';
import {axeFaults} from './axe';
import {expect, test} from './oneWindow';
import {clickOnceStill} from './still';

/* People who say where their project is. Numbers come from the page: the tests hold when resources are added. */

const groups = (page: Page) => page.locator('.groupe-l');
const choice = (page: Page) => page.getByRole('combobox', {name: /^Votre (?:MRC|territoire)$/});
const rows = (page: Page) => page.locator('.fiches .carte-r');

/** « (8) » at the end of a heading. */
async function numberOf(page: Page, heading: number): Promise<number> {
  return Number(/\((\d+)\)/.exec(await groups(page).nth(heading).innerText())?.[1]);
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('one says once where one is: the lists begin there, in every tab, until one forgets it', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await choice(page).selectOption({label: 'MRC du Granit'});
    await page.getByRole('link', {name: /^Parcourir les/}).click();
    await expect(groups(page).first()).toHaveText(/^Propre à la MRC du Granit/);
    await expect(choice(page)).toHaveValue('granit');
    await expect(rows(page).first().getByRole('heading')).toBeInViewport({ratio: 1});
    expect(await numberOf(page, 0)).toBeGreaterThan(0);
    await expect(page.getByLabel('Trier par').locator('option').first()).toHaveText(
      'Près de la MRC du Granit d’abord',
    );
    expect(await axeFaults(page)).toEqual([]);

    const link = rows(page).nth(3).getByRole('link').first();
    const name = await link.innerText();
    await clickOnceStill(link);
    await expect(page.getByRole('heading', {level: 1})).toContainText(name);
    await page.goBack();
    await expect(groups(page).first()).toHaveText(/^Propre à la MRC du Granit/);
    await expect(link).toBeInViewport();

    const other = await context.newPage();
    await other.goto('/besoins/chercher-financement');
    await expect(groups(other).first()).toHaveText(/^Propre à la MRC du Granit/);
    await page.getByRole('button', {name: 'Oublier'}).click();
    await expect(groups(page).first()).toHaveText(/^Propre à l’Estrie/);
    await expect(groups(other).first()).toHaveText(/^Propre à l’Estrie/);
    await expect(choice(page)).toHaveValue('');
  });
});

test('the address decides: all that is open to a territory, or what is its own', async ({page}) => {
  await page.goto('/territoires/granit');
  await page.getByRole('button', {name: 'C’est mon territoire'}).click();
  await page.goto('/repertoire?territoire=coaticook&famille=chercher-financement');
  await expect(groups(page).first()).toHaveText(/^Propre à la MRC de Coaticook/);
  await clickOnceStill(page.getByRole('button', {name: /^Afficher les/}));
  await expect(groups(page)).toHaveText([
    /^Propre à la MRC de Coaticook/,
    /^Toute l’Estrie/,
    /^Tout le Québec/,
    /^Canada et ailleurs/,
    /^Documents et outils/,
  ]);
  const own = await numberOf(page, 0);
  const only = page.getByRole('checkbox', {name: /^Seulement propre à la MRC de Coaticook/});
  await only.check();
  await expect(page).toHaveURL(/portee=ici/);
  await expect(rows(page)).toHaveCount(own);
  await expect(
    page.getByRole('button', {name: /Retirer le filtre Ouvert à\s: MRC de Coaticook/}),
  ).toBeVisible();
  await page.goBack();
  await expect(only).not.toBeChecked();
  await page.getByRole('button', {name: /Retirer le filtre Ouvert à/}).click();
  await expect(groups(page).first()).toHaveText(/^Propre à la MRC du Granit/);
  await page.getByLabel('Trier par').selectOption({label: 'Estrie d’abord'});
  await expect(groups(page).first()).toHaveText(/^Propre à l’Estrie/);
});

test('words that say what and where are answered from there', async ({page}) => {
  await page.goto('/repertoire?q=prêt granit');
  await expect(groups(page).first()).toHaveText(/^Propre à la MRC du Granit/);
  expect(await groups(page).count()).toBeGreaterThan(2);
  await page.getByRole('link', {name: /^Les .* ouvertes à un projet de la MRC du Granit/}).click();
  await expect(page).toHaveURL(/\?territoire=granit$/);
  await expect(groups(page).first()).toHaveText(/^Propre à la MRC du Granit/);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('home leads to the page of each territory, which says what is its own and what is open to it', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(choice(page)).toBeHidden();
    await page
      .getByRole('navigation', {name: 'Votre territoire'})
      .getByRole('link', {name: 'MRC du Granit'})
      .click();
    await expect(page).toHaveURL(/\/territoires\/granit$/);
    await expect(groups(page).first()).toHaveText(/^Propre à la MRC du Granit \(\d+\)$/);
    await expect(groups(page).nth(1)).toHaveText(/^Toute l’Estrie/);
    await expect(page.getByRole('button', {name: 'C’est mon territoire'})).toBeHidden();
  });
});
