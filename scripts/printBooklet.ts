import {readFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';
import type {Page} from '@playwright/test';
import {getDocumentProxy} from 'unpdf';
import {addresses} from '../src/model/addresses';
import {CHROMIUM_ARGS} from './chromium.mjs';

/**
 * The public address of the whole guide on one page, as the sitemap of the built site gives it.
 * @throws Error in French when the folder holds no built site, or when the site lacks the page.
 */
export function bookletAddress(folder: string): string {
  const file = path.join(folder, 'sitemap.xml');
  let sitemap: string;
  try {
    sitemap = readFileSync(file, 'utf8');
  } catch {
    throw new Error(
      'Le site n’est pas construit\u00a0: exécutez d’abord «\u00a0GUIDE_PDF=1 npm run build\u00a0».',
    );
  }
  const all = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url ?? '');
  const found = all.find((url) => url.endsWith(addresses.booklet()));
  if (!found) throw new Error(`${file} ne contient pas la page ${addresses.booklet()}.`);
  return found;
}

interface Options {
  /** The public address of the booklet: the links of the PDF are those of the public site. */
  address: string;
  /** Where the built site is served for real. */
  localOrigin: string;
  chromiumPath: string;
}

/** The browser prints twice: only the first print tells on which page each chapter begins, which the contents then say. */
export async function printBooklet({
  address,
  localOrigin,
  chromiumPath,
}: Options): Promise<{pdf: Buffer; pages: number}> {
  const browser = await chromium.launch({executablePath: chromiumPath, args: CHROMIUM_ARGS});
  try {
    // What is printed is what the page holds without scripts.
    const context = await browser.newContext({
      javaScriptEnabled: false,
      locale: 'fr-CA',
      colorScheme: 'light',
    });
    const {origin} = new URL(address);
    await context.route('**', async (route) => {
      const url = route.request().url();
      if (!url.startsWith(`${origin}/`)) return route.abort();
      return route.fulfill({response: await route.fetch({url: localOrigin + url.slice(origin.length)})});
    });
    const page = await context.newPage();
    const response = await page.goto(address, {waitUntil: 'load'});
    if (!response?.ok())
      throw new Error(`${address} ne s’ouvre pas (${response?.status() ?? 'aucune réponse'}).`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));

    const first = await readPages(await print(page));
    await writeFolios(page, first.pageOf);
    const pdf = await print(page);
    const last = await readPages(pdf);
    if (last.count !== first.count) throw new Error('Les numéros de la table des matières ne tiennent plus.');
    return {pdf, pages: last.count};
  } finally {
    await browser.close();
  }
}

function print(page: Page): Promise<Buffer> {
  return page.pdf({tagged: true, outline: true, preferCSSPageSize: true});
}

/** The number of pages, and the page of each anchor that a link of the document leads to; the first is 1. */
async function readPages(pdf: Buffer): Promise<{count: number; pageOf: Record<string, number>}> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const destinations = (await document.getDestinations()) as Record<string, [{num: number; gen: number}]>;
  const pageOf: Record<string, number> = {};
  for (const [anchor, [page]] of Object.entries(destinations)) {
    pageOf[anchor] = (await document.getPageIndex(page)) + 1;
  }
  return {count: document.numPages, pageOf};
}

/** Writes its page at the end of each line of the contents. */
async function writeFolios(page: Page, pageOf: Record<string, number>): Promise<void> {
  const lost = await page.evaluate((known) => {
    const lines = [...document.querySelectorAll<HTMLAnchorElement>('.cahier__table a[href^="#"]')];
    return lines.flatMap((line) => {
      const folio = line.querySelector('.cahier__folio');
      const number = known[line.hash.slice(1)];
      if (!folio || number === undefined) return [line.hash];
      folio.textContent = String(number);
      return [];
    });
  }, pageOf);
  if (lost.length > 0) throw new Error(`La table des matières mène à rien\u00a0: ${lost.join(', ')}.`);
}
