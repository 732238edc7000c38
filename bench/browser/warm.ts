import type {Browser} from 'playwright-core';
import type {Hit} from '../clients/client';
import {withPage} from './chromium';
import {FREE} from './line';

/** What an engine is like once it is there, on a free line. */
export interface WarmSearch {
  /** From nothing to the answer to the first query: fetch, parse, make ready, search. */
  readyMs: number;
  /** What the page and its workers hold after a first query, less the bare page, in bytes. */
  memory: number;
  /** True when the engine searches in a worker. */
  inWorker: boolean;
}

/** One query, what it found and how long it took. */
export interface Answer {
  hits: Hit[];
  milliseconds: number;
}

export function warmSearch(browser: Browser, folders: readonly string[], query: string): Promise<WarmSearch> {
  return withPage(browser, folders, FREE, async ({page}) => {
    const before = await page.evaluate(memoryInUse);
    const readyMs = await page.evaluate(async (first) => {
      const start = performance.now();
      await window.bench.search(first, 10);
      return performance.now() - start;
    }, query);
    const memory = (await page.evaluate(memoryInUse)) - before;
    return {readyMs, memory, inWorker: page.workers().length > 0};
  });
}

/** Runs in the page. Chromium counts JavaScript and the DOM, workers included, but not the memory of WebAssembly. */
async function memoryInUse(): Promise<number> {
  const measuring = performance as unknown as {
    measureUserAgentSpecificMemory(): Promise<{bytes: number}>;
  };
  return (await measuring.measureUserAgentSpecificMemory()).bytes;
}

/** Asks all the queries one after the other, in one page, for `limit` pages each. */
export function answers(
  browser: Browser,
  folders: readonly string[],
  queries: readonly string[],
  limit: number,
): Promise<Answer[]> {
  return withPage(browser, folders, FREE, async ({page}) => {
    await page.evaluate(() => window.bench.open());
    return page.evaluate(
      async ([asked, most]) => {
        const results: Answer[] = [];
        for (const query of asked) {
          const start = performance.now();
          const hits = await window.bench.search(query, most);
          results.push({hits, milliseconds: performance.now() - start});
        }
        return results;
      },
      [queries, limit] as const,
    );
  });
}

/** What a slow phone goes through. */
export interface SlowPhone {
  /** Times of the queries, in milliseconds. */
  milliseconds: number[];
  /** The longest task of the main thread, from the fetch to the last query, in milliseconds; 0 when none reaches 50. */
  longestTask: number;
}

/** Of the processor of the slow phone. */
export const SLOWDOWN = 4;

/** The same with the brake of Chromium on the processor, which slows only the main thread: a worker runs as before. */
export function slowPhone(
  browser: Browser,
  folders: readonly string[],
  queries: readonly string[],
): Promise<SlowPhone> {
  return withPage(browser, folders, FREE, async ({page, debug}) => {
    await debug.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    await page.evaluate(() => void (window.bench.longTasks.length = 0));
    const times = await page.evaluate(async (asked) => {
      await window.bench.open();
      const measured: number[] = [];
      for (const query of asked) {
        const start = performance.now();
        await window.bench.search(query, 8);
        measured.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      return measured;
    }, queries);
    const longTasks = await page.evaluate(
      () => new Promise<number[]>((resolve) => setTimeout(() => resolve(window.bench.longTasks), 100)),
    );
    return {
      milliseconds: times,
      longestTask: Math.max(0, ...longTasks),
    };
  });
}
