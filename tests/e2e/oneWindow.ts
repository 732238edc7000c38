import {expect, test as base} from './fixtures';

/**
 * The `test` of this site in a window that stays from one test to the next: a new one would start by reading the scripts of
 * the site anew, which takes almost as long as to load a page. Each test finds it as if it were new. Who adds a script to
 * each document, plays with the network, closes the window or gives other options than these asks for the other `test`.
 */
export const test = base.extend({
  context: async ({windows, baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, timezoneId}, use) => {
    const page = await windows.find({hasTouch, isMobile, javaScriptEnabled, timezoneId}, baseURL ?? '');
    if (viewport) await page.setViewportSize(viewport);
    await use(page.context());
  },
  page: async ({context}, use) => {
    const [page] = context.pages();
    if (!page) throw new Error('A test has closed the window.');
    await use(page);
  },
});

export {expect};
