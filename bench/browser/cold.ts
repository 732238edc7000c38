import type {Browser} from 'playwright-core';
import {withPage} from './chromium';
import {slowLine} from './line';

/** A first search with nothing in the cache, on the slow line. */
export interface ColdSearch {
  /** Sent because of this search, also after its first result: code, index, and what shows the results. */
  bytes: number;
  requests: number;
  /** From the focus and the typed query, which come together, to the first result in the list. */
  milliseconds: number;
}

/** The slow line: 1.6 Mbit/s, 150 ms before each answer; DevTools calls these figures « Slow 4G ». */
const BITS_PER_SECOND = 1_600_000;
const LATENCY = 150;

/** After which a search is said to have failed; 10,000 documents make some indexes that long to fetch. */
const LONGEST = 300_000;

export function coldSearch(browser: Browser, folders: readonly string[], query: string): Promise<ColdSearch> {
  return withPage(browser, folders, slowLine(BITS_PER_SECOND, LATENCY), async ({page, server}) => {
    server.takeCounts();
    const start = await page.evaluate((typed) => {
      const box = document.querySelector('input') as HTMLInputElement;
      const now = performance.now();
      box.focus();
      box.value = typed;
      box.dispatchEvent(new Event('input'));
      return now;
    }, query);
    await page.waitForFunction(() => window.bench.firstResultAt, null, {timeout: LONGEST});
    const end = await page.evaluate(() => window.bench.firstResultAt as number);
    await page.evaluate(() => window.bench.open());
    return {...server.takeCounts(), milliseconds: end - start};
  });
}
