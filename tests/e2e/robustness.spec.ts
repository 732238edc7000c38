import type {Page} from '@playwright/test';
import {addressesOf, samplePages} from '../kinds';
import {expect, test} from './fixtures';

/* What the site does when things go otherwise than planned: slow or broken network, wrong address, odd browser. */

const PAGES = samplePages();
const DATA = '**/donnees/pages/**';
const firstResource = (page: Page) => page.locator('main a[href^="/repertoire/"]').first();
const need = PAGES.find(({kind}) => kind === 'need')?.address ?? '';

test.describe('from page to page', () => {
  test('an address in .html shows the same page', async ({page}) => {
    const [address = ''] = addressesOf('resource');
    await page.goto(address);
    const heading = await page.locator('h1').innerText();
    await page.goto(`${address}.html`);
    await expect(page.locator('h1')).toHaveText(heading);
  });

  test('a page that takes long says so', async ({page}) => {
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

/* React reports on the console, where the fixture hears it, that the browser renders otherwise than the build did. */
test.describe('far from here, where nothing is kept', () => {
  test.use({timezoneId: 'Pacific/Kiritimati'});

  test('every kind of page is the one that was built, and works in a browser that refuses to store anything', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    for (const {address} of PAGES) {
      await page.goto(address, {waitUntil: 'commit'});
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      await expect(page.locator('h1')).toBeVisible();
    }
  });
});
