import {addresses} from '../../src/model/addresses';
import {addressesOf} from '../kinds';
import {expect, test} from './fixtures';

/*
 * What the pages may load and run is said by a policy, in each page and by the host. The fixture hears what it refuses: the
 * browser says it on the console. All the other stories are lived under it too; each kind of page, in a11y.spec.ts.
 */

declare global {
  interface Window {
    /** What the policy has refused, of what the fixture does not hear. */
    refused?: string[];
  }
}

test.beforeEach(async ({page}) => {
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
      window.refused?.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
});

test('the threads of the search and of the checks start, and files are written', async ({page}) => {
  await page.goto(`${addresses.directory()}?q=fonds`);
  await expect(page.locator('.fiches mark').first()).toBeVisible();
  expect(page.workers()).toHaveLength(1);

  await page.goto(addresses.propose());
  await expect.poll(() => page.workers().length).toBe(1);

  const [template = ''] = addressesOf('template');
  await page.goto(template);
  const button = page.getByRole('button', {name: /Télécharger.*(Word|Excel|rempli)/}).first();
  await button.scrollIntoViewIfNeeded();
  const download = page.waitForEvent('download');
  await button.click();
  expect((await download).url()).toMatch(/^blob:/);
  expect(await page.evaluate(() => window.refused)).toEqual([]);
});

test.describe('what nobody has written', () => {
  test.use({expectedErrors: [/Content Security Policy|aucune-image/]});

  test('does not run: a script, an element of style, the code of a text', async ({page}) => {
    await page.goto(addresses.about());
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.refused = undefined';
      const style = document.createElement('style');
      style.textContent = 'body{display:none}';
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.refused = undefined');
      image.src = '/aucune-image.png';
      document.body.append(script, style, image);
      // As a script of the page would.
      setTimeout('window.refused = undefined');
    });
    await expect
      // Refused twice: by the page, and by the host.
      .poll(() => page.evaluate(() => [...new Set(window.refused?.map((one) => one.split(' ')[0]))].sort()))
      .toEqual(['script-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
    await expect(page.locator('h1')).toBeVisible();
  });
});
