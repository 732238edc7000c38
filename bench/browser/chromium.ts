import type {Browser, CDPSession, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findChromium} from '../../scripts/chromium.mjs';
import type {Line} from './line';
import type {BenchServer} from './server';
import {serve} from './server';

/** As few outside connections as possible; memory is measured at once, after a garbage collection. */
const ARGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--enable-blink-features=ForceEagerMeasureMemory',
];

export async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) {
    throw new Error(
      'Chromium est introuvable\u00a0: exécutez «\u00a0npm run bootstrap -- --chromium\u00a0».',
    );
  }
  return chromium.launch({executablePath, args: ARGS});
}

/** The bare page, loaded in a profile of its own, so with an empty cache. */
export interface OpenPage {
  page: Page;
  debug: CDPSession;
  server: BenchServer;
}

/** Serves `folders` through `line`, opens the bare page, does what is asked with it, then closes all. */
export async function withPage<T>(
  browser: Browser,
  folders: readonly string[],
  line: Line,
  use: (opened: OpenPage) => Promise<T>,
): Promise<T> {
  const server = await serve(folders, line);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const debug = await context.newCDPSession(page);
    await page.goto(server.origin);
    await page.waitForFunction(() => window.bench);
    return await use({page, debug, server});
  } finally {
    await context.close();
    server.close();
  }
}
