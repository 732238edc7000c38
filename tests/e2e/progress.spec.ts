import {expect, test} from './fixtures';

test('a page whose script takes long shows a bar until it comes', async ({page}) => {
  // No script is asked for before its page is.
  await page.addInitScript(() => {
    window.IntersectionObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    } as unknown as typeof IntersectionObserver;
  });
  await page.goto('/communaute');
  await page.waitForSelector('html[data-has-hydrated="true"]');
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/js/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page
    .getByRole('navigation', {name: 'Navigation principale'})
    .getByRole('link', {name: 'Glossaire'})
    .click();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-en-route');
  expect(await root.evaluate((html) => getComputedStyle(html, '::before').position)).toBe('fixed');
  release();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Glossaire');
  await expect(root).not.toHaveAttribute('data-en-route');
});
