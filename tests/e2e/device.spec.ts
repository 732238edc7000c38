import {addressesOf} from '../kinds';
import {expect, test} from './oneWindow';

test('what one did in the guide waits on its home, and is seen, erased and taken back in one place', async ({
  page,
}) => {
  const [practice = ''] = addressesOf('guidePractice');
  await page.goto(practice);
  const title = (await page.getByRole('heading', {level: 1}).textContent()) ?? '';
  await page.locator('.article').getByRole('checkbox').first().check();
  await page.goto('/guide');
  const resume = page.getByRole('region', {name: 'Reprendre où j’étais'});
  await expect(resume.getByRole('link', {name: title})).toHaveAttribute('href', practice);
  await expect(resume).toContainText('dernière page lue, 1 sur');

  await resume.getByRole('link', {name: 'Voir ou effacer'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Sur cet appareil');
  const now = page.getByRole('region', {name: 'Ce qui est gardé maintenant'});
  await expect(now.getByRole('heading', {name: 'Vos coches'})).toBeVisible();
  await page.getByLabel('Étape du projet').selectOption({index: 2});
  await expect(now.getByRole('heading', {name: 'Votre projet'})).toBeVisible();

  await now
    .getByRole('button', {name: `Effacer\u00a0: ${title}`})
    .first()
    .click();
  await expect(now.getByRole('heading', {name: 'Vos coches'})).toBeHidden();
  await now.getByRole('button', {name: 'Annuler'}).click();
  await expect(now.getByRole('heading', {name: 'Vos coches'})).toBeVisible();

  await now.getByRole('button', {name: 'Tout effacer'}).click();
  await now.getByRole('button', {name: 'Oui, tout effacer'}).click();
  await expect(now).toContainText('Tout est effacé.');
  await expect(page.getByLabel('Étape du projet')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto('/guide');
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(resume).toBeHidden();
});

test('who searches in English is led to the page in English', async ({page}) => {
  await page.goto('/repertoire?q=grants+for+nonprofits');
  await page.getByRole('link', {name: 'See what is offered in English'}).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-CA');
  await page.getByRole('link', {name: /^See what is offered in English \(\d+\)$/}).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA');
  await expect(page.getByRole('button', {name: /Anglais/})).toBeVisible();
});
