import {addresses} from '../../src/model/addresses';
import {expect, test} from './oneWindow';

/* What a test leaves in the window that the next one has is taken back. */

test.describe.configure({mode: 'serial'});

const COOKIE = {name: 'reste', value: '1'};

/** What the one has heard: both run in the same process. */
let heard = 0;

test.describe('once', () => {
  // The page may still ask for something when there is no network any more.
  test.use({expectedErrors: [/Failed to load/]});

  test('one test leaves all that it can', async ({page, context, baseURL}) => {
    await page.goto(addresses.about());
    await page.evaluate(async () => {
      localStorage.setItem('reste', '1');
      sessionStorage.setItem('reste', '1');
      await caches.open('reste');
    });
    await context.addCookies([{...COOKIE, url: baseURL ?? ''}]);
    await context.grantPermissions(['clipboard-read']);
    await context.route('**/*', (route) => route.abort());
    await page.route('**/*', (route) => route.abort());
    page.on('request', () => (heard += 1));
    await context.newPage();
    await page.setViewportSize({width: 400, height: 400});
    await page.emulateMedia({
      media: 'print',
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      forcedColors: 'active',
    });
    await page.mouse.move(200, 200);
    await context.setOffline(true);
  });
});

test('the next one finds nothing of it', async ({page, context, viewport}) => {
  expect(context.pages()).toEqual([page]);
  const before = heard;
  await page.goto(addresses.about());
  const found = await page.evaluate(async () => ({
    kept: [localStorage.length, sessionStorage.length, (await caches.keys()).length],
    permission: (await navigator.permissions.query({name: 'clipboard-read' as PermissionName})).state,
    width: window.innerWidth,
    media: [
      'print',
      '(prefers-color-scheme: dark)',
      '(prefers-reduced-motion: reduce)',
      '(forced-colors: active)',
    ].filter((query) => matchMedia(query).matches),
  }));
  expect(found).toEqual({kept: [0, 0, 0], permission: 'prompt', width: viewport?.width, media: []});
  expect(heard).toBe(before);
  expect(await context.cookies()).toEqual([]);
  // The file that stands between two tests, and this page.
  expect(await page.evaluate(() => window.history.length)).toBe(2);
});
