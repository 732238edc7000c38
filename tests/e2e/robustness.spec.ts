import type {Page} from '@playwright/test';
import {addressesOf, samplePages} from '../kinds';
import {test as testAlone} from './fixtures';
import {expect, test} from './oneWindow';

/* What the site does when things go otherwise than planned: slow network, wrong address. */

const DATA = '**/donnees/pages/**';
const firstResource = (page: Page) => page.locator('main a[href^="/repertoire/"]').first();
const need = samplePages().find(({kind}) => kind === 'need')?.address ?? '';

test.describe('from page to page', () => {
  test('an address in .html shows the same page', async ({page}) => {
    const [address = ''] = addressesOf('resource');
    await page.goto(address);
    const heading = await page.locator('h1').innerText();
    await page.goto(`${address}.html`);
    await expect(page.locator('h1')).toHaveText(heading);
  });

  testAlone('a page that takes long says so', async ({page}) => {
    await page.goto(need);
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(DATA, async (route) => {
      await asked;
      await route.continue();
    });
    await firstResource(page).click();
    await expect(page.getByRole('status').filter({hasText: 'La page se charge.'})).toBeAttached();
    answer();
    await expect(page.locator('h1')).toBeVisible();
  });
});

test.describe('an address of no page', () => {
  test.use({expectedErrors: [/Failed to load resource/]});

  for (const address of ['/repertoire/aucune-fiche', '/besoins/rien/du-tout', '/n-importe-quoi']) {
    test(`${address} says so @phone`, async ({page}) => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toHaveText(/n’existe pas|introuvable/);
      await expect(page.locator('main a[href="/repertoire"]').first()).toBeVisible();
    });
  }
});
