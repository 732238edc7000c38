import type {Browser, Page} from '@playwright/test';

/** What a window is opened with, and keeps. */
interface Device {
  hasTouch: boolean;
  isMobile: boolean;
  javaScriptEnabled: boolean;
  timezoneId: string | undefined;
}

/** A file of the site that runs nothing: what stands in a window between two tests. */
const QUIET = '/robots.txt';

/** What a test can listen to. */
const EVENTS = [
  'console',
  'dialog',
  'download',
  'page',
  'pageerror',
  'popup',
  'request',
  'response',
  'worker',
];

/** The windows that the tests of a process have in turn, one for each device. */
export class Windows {
  private readonly opened = new Map<string, Page>();

  constructor(private readonly browser: Browser) {}

  /** A window in which nothing has happened yet, but that the browser may have the files of the site already. */
  async find(device: Device, origin: string): Promise<Page> {
    const key = JSON.stringify(device);
    const known = this.opened.get(key);
    if (known) {
      await makeNew(known, origin);
      return known;
    }
    // It takes the options of the project, and those of the test.
    const page = await (await this.browser.newContext()).newPage();
    this.opened.set(key, page);
    return page;
  }

  async close(): Promise<void> {
    for (const page of this.opened.values()) await page.context().close();
  }
}

/** Takes back all that a test may have done to a window, and what the site keeps in it. */
async function makeNew(page: Page, origin: string): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const event of EVENTS) {
    await context.removeAllListeners(event, {behavior: 'ignoreErrors'});
    await page.removeAllListeners(event, {behavior: 'ignoreErrors'});
  }
  await page.unrouteAll({behavior: 'ignoreErrors'});
  await context.unrouteAll({behavior: 'ignoreErrors'});
  await context.setOffline(false);
  await context.clearPermissions();
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    reducedMotion: 'no-preference',
    forcedColors: 'none',
  });
  await page.goto(QUIET);
  // What lies under the pointer would be hovered over in the next page.
  await page.mouse.move(0, 0);
  const devTools = await context.newCDPSession(page);
  await devTools.send('DOMStorage.clear', {storageId: {securityOrigin: origin, isLocalStorage: false}});
  // Not the cache of the network.
  await devTools.send('Storage.clearDataForOrigin', {origin, storageTypes: 'all'});
  await devTools.send('Page.resetNavigationHistory');
  // Left open, it would give each document back the media that it knows: none.
  await devTools.detach();
}
