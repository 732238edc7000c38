import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';

/** Where the plugin leaves the day of each page (address without the base URL → AAAA-MM-JJ) for the map of the site. */
const PAGE_DATES_FILE = '.genere/dates-des-pages.json';

/** @param dates address without the base URL → AAAA-MM-JJ */
export async function writePageDates(siteDir: string, dates: ReadonlyMap<string, string>): Promise<void> {
  const file = path.join(siteDir, PAGE_DATES_FILE);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, JSON.stringify(Object.fromEntries(dates)));
}

interface Item {
  url: string;
  lastmod?: string | null | undefined;
}

interface Params<P, I> {
  siteConfig: DocusaurusConfig;
  defaultCreateSitemapItems: (params: P) => Promise<I[]>;
}

/** The lines of the map of the site with the day when each page last said something else; without it where it is not known. */
export async function datedSitemap<I extends Item, P extends Params<P, I>>(params: P): Promise<I[]> {
  const {siteConfig, defaultCreateSitemapItems} = params;
  const items = await defaultCreateSitemapItems(params);
  if (!existsSync(PAGE_DATES_FILE)) return items;
  const dates = new Map(Object.entries(JSON.parse(readFileSync(PAGE_DATES_FILE, 'utf8')) as object));
  const base = siteConfig.baseUrl.replace(/\/$/, '');
  return items.map((item) => {
    const address = new URL(item.url).pathname.slice(base.length) || '/';
    const lastmod = dates.get(decodeURI(address)) as string | undefined;
    return lastmod === undefined ? item : {...item, lastmod};
  });
}
