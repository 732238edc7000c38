import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {cpus, loadavg} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findChromium} from '../scripts/chromium.mjs';
import {siteListener} from '../scripts/siteServer';
import {largeSite} from './corpora/largeSite';
import type {Replaced} from './corpora/largeSite';
import type {Gesture} from './explorer/visit';
import {readyWatch, timed} from './explorer/visit';
import {quantile} from './numbers';
import {ROOT} from './paths';

/*
 * How soon the explorer answers a click and a key: `npm run bench -- explorer`. It visits the site built in build/, on a
 * processor made four times slower, with the directory as it is then with copies of its entries.
 */

const USAGE = 'npm run bench -- explorer [--entries 0,1000,10000] [--rounds 12] [--build build]';

/** The brake of Chromium: it holds the page back, not its workers. */
const SLOWDOWN = 4;

/** Typed one letter after the other, as fast as one who types well, in milliseconds between two keys. */
const WORDS = 'subvention';
const KEY_MS = 120;

/** Given to a key that was answered too fast for the browser to tell. */
const UNTOLD_MS = 16;

async function main(): Promise<void> {
  const {values} = parseArgs({
    args: process.argv.slice(3),
    options: {
      entries: {type: 'string', default: '0,1000,10000'},
      rounds: {type: 'string', default: '12'},
      build: {type: 'string', default: 'build'},
    },
  });
  const sizes = values.entries.split(',').map(Number);
  const rounds = Number(values.rounds);
  if (![...sizes, rounds].every((value) => Number.isInteger(value) && value >= 0)) throw new Error(USAGE);
  const build = path.resolve(ROOT, values.build);
  const [cpu] = cpus();
  console.log(
    `${cpus().length} × ${cpu?.model ?? '?'}, processeur ÷ ${SLOWDOWN}, charge ${load()} au départ.`,
  );
  console.log(
    'Millisecondes, p50 / p95. « Réponse » : première image après le geste; « liste » : la dernière qu’il change.',
  );
  for (const size of sizes) {
    const replaced: Replaced = size === 0 ? new Map() : await largeSite(size, build, '2026-12-01');
    await visit(build, replaced, size, rounds);
  }
}

async function visit(build: string, replaced: Replaced, size: number, rounds: number): Promise<void> {
  const listener = siteListener(build, '/');
  const server = createServer((request, response) => {
    const body = replaced.get(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    if (body) response.writeHead(200, {'content-type': 'application/json'}).end(body);
    else void listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('Chromium est introuvable\u00a0: npm run bootstrap -- --chromium');
  const browser = await chromium.launch({executablePath, args: CHROMIUM_ARGS});
  try {
    const page = await browser.newPage({
      viewport: {width: 1280, height: 800},
      serviceWorkers: 'block',
    } as object);
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const {clicks, keeps, keys, words, gauges} = await measure(page, origin, rounds);
    const name = size === 0 ? 'le répertoire tel quel' : `${size} fiches`;
    console.log(`\n${name} (charge ${load()}, jauge ${figures(gauges)})`);
    say('un filtre', clicks);
    say('garder', keeps);
    console.log(`  une lettre (${keys.length})\u00a0: réponse ${figures(keys)}`);
    say('un mot, de sa dernière lettre à la liste', words);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** What the machine gives at the time: the same work, in the page, takes as many times longer as it is busy. */
function gauge(page: Page): Promise<number> {
  return page.evaluate(() => {
    const start = performance.now();
    let sum = 0;
    for (let turn = 0; turn < 2_000_000; turn += 1) sum = (sum * 31 + turn) | 0;
    return performance.now() - start + (sum === 0 ? 1 : 0);
  });
}

async function measure(page: Page, origin: string, rounds: number) {
  await page.goto(`${origin}/repertoire`);
  await page.locator('aside.facettes').waitFor();
  const debug = await page.context().newCDPSession(page);
  await debug.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  await readyWatch(page);
  const clicks: Gesture[] = [];
  const gauges: number[] = [];
  const boxes = page.locator('aside.facettes details[open] input:enabled');
  for (let round = 0; round < rounds; round += 1) {
    // One of each part of the list of filters, put on then taken off.
    const box = boxes.nth((round * 7) % 24);
    await box.scrollIntoViewIfNeeded();
    gauges.push(await gauge(page));
    for (let turn = 0; turn < 2; turn += 1) {
      clicks.push(await timed(page, 'click', () => box.click()));
    }
  }
  const keeps: Gesture[] = [];
  // Kept, then taken out; the first one brings the store of the dossier.
  const bookmarks = page.locator('.carte-r [data-garder]');
  for (let round = 0; round < Math.ceil(rounds / 2); round += 1) {
    const bookmark = bookmarks.nth(round % 4);
    for (let turn = 0; turn < 2; turn += 1) {
      keeps.push(await timed(page, 'click', () => bookmark.click()));
    }
  }
  const keys: number[] = [];
  const words: Gesture[] = [];
  const input = page.locator('form.cherche input').first();
  await input.focus();
  // The engine is on its way from the first letter: it is there before what counts.
  await page.keyboard.type(WORDS.slice(0, 3));
  await page.waitForTimeout(5000);
  for (let round = 0; round < Math.ceil(rounds / 4); round += 1) {
    await input.fill('');
    await page.waitForTimeout(2500);
    await page.evaluate(() => window.watch.takeKeys());
    const [last = '', ...before] = [...WORDS].reverse();
    for (const letter of before.reverse()) {
      await page.keyboard.press(letter);
      await page.waitForTimeout(KEY_MS);
    }
    words.push(await timed(page, 'keydown', () => page.keyboard.press(last)));
    const known = await page.evaluate(() => window.watch.takeKeys());
    // What takes less than 16 ms is not told.
    keys.push(...Array.from(WORDS, (_, rank) => known[rank] ?? UNTOLD_MS));
  }
  return {clicks, keeps, keys, words, gauges};
}

function say(name: string, gestures: readonly Gesture[]): void {
  const answered = figures(gestures.map((gesture) => gesture.answered));
  const painted = figures(gestures.map((gesture) => gesture.painted));
  console.log(`  ${name} (${gestures.length})\u00a0: réponse ${answered}, liste ${painted}`);
}

function figures(values: readonly number[]): string {
  return [0.5, 0.95].map((share) => Math.round(quantile(values, share))).join(' / ');
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
