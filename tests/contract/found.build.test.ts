// @vitest-environment jsdom
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {beforeAll, describe, expect, it} from 'vitest';
import {readContent} from '../../src/content';
import {CARD_SIZE} from '../../src/exports/cards/card';
import {addresses} from '../../src/model/addresses';
import {markdownOf} from '../../src/model/fileAddresses';
import {FEEDS} from '../../src/model/feedAddresses';
import type {DeviceChanges} from '../../src/model/changeLog';
import type {Content} from '../../src/model/content';
import {momentInMontreal} from '../../src/model/montreal';
import {DEVICE_CHANGES_FILE} from '../../src/pageData/paths';
import {BUILD, builtAddresses, samplePages} from '../kinds';
import type {PageElement} from './html';
import {pageFile, readPage} from './html';

/* What lets the site be found, followed and shared. The site under test stands at the root of guide.example. */

const HOST = 'https://guide.example';

let content: Content;

beforeAll(async () => {
  const read = await readContent({dataDir: process.env.DATA_DIR || 'data', guideDir: 'docs'});
  if (!read.content) throw new Error('The content cannot be read.');
  ({content} = read);
});

const text = (file: string) => readFileSync(`${BUILD}/${file.replace(/^\//, '')}`, 'utf8');

describe('search engines', () => {
  const lines = [...text('sitemap.xml').matchAll(/<url>(.*?)<\/url>/gs)].map(([, line = '']) => ({
    address: new URL(/<loc>([^<]*)/.exec(line)?.[1] ?? '').pathname,
    day: /<lastmod>(\d{4}-\d\d-\d\d)/.exec(line)?.[1],
    isGuess: /<(?:priority|changefreq)>/.test(line),
  }));

  it('are given the day when each entry and each page of the guide changed, and no guess', () => {
    const {day: today} = momentInMontreal(new Date());
    const dated = new Map(lines.map(({address, day}) => [address, day]));
    const wanted = [
      ...content.resources.map(({id}) => addresses.resource(id)),
      ...content.practices.map(({url}) => url),
      ...content.templates.map(({url}) => url),
    ];
    expect(wanted.filter((address) => dated.get(address) === undefined)).toEqual([]);
    expect(lines.filter(({day}) => day !== undefined && day > today)).toEqual([]);
    expect(lines.some(({isGuess}) => isGuess)).toBe(false);
    // A page that no content dates says nothing rather than the day of the build.
    expect(dated.get(addresses.privacy())).toBeUndefined();
  });

  it('are told where the map is', () => {
    expect(text('robots.txt')).toContain(`\nSitemap: ${HOST}/sitemap.xml\n`);
  });
});

describe('programs that read texts', () => {
  it('find the guide, page by page, as Markdown', () => {
    const pages = [...content.stageGuides, ...content.practices];
    expect(pages.length).toBeGreaterThan(0);
    for (const {url, titre} of pages) {
      const markdown = text(markdownOf(url));
      expect(markdown.startsWith(`# ${titre}\n`), url).toBe(true);
      expect(markdown, url).not.toMatch(/\]\(\/|\{#/);
    }
  });

  it('are led only to what is there', () => {
    const links = [...text('llms.txt').matchAll(/\]\((\S+?)\)/g)].map(([, url = '']) => url);
    expect(links.length).toBeGreaterThan(content.practices.length);
    const pages = new Set(builtAddresses());
    const lost = links.filter((url) => {
      const {origin, pathname} = new URL(url);
      return origin !== HOST || !(pages.has(pathname) || existsSync(`${BUILD}${pathname}`));
    });
    expect(lost).toEqual([]);
  });
});

describe('those who follow', () => {
  it('find sound feeds, that lead to pages of the site', () => {
    const pages = new Set(builtAddresses());
    for (const file of [FEEDS.changesAtom, FEEDS.deadlines]) {
      const feed = new DOMParser().parseFromString(text(file), 'application/xml');
      expect(feed.querySelector('parsererror'), file).toBeNull();
      expect(feed.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(HOST + file);
      const links = [...feed.querySelectorAll('entry > link')].map(
        (link) => new URL(link.getAttribute('href') ?? ''),
      );
      expect(links.filter(({origin, pathname}) => origin !== HOST || !pages.has(pathname))).toEqual([]);
      const ids = [...feed.querySelectorAll('entry > id')].map(({textContent}) => textContent);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const json = JSON.parse(text(FEEDS.changesJson)) as {items: unknown[]};
    const atom = new DOMParser().parseFromString(text(FEEDS.changesAtom), 'application/xml');
    expect(json.items).toHaveLength(atom.querySelectorAll('entry').length);
  });

  it('hear of them on every page', () => {
    for (const {address} of samplePages()) {
      const links = readPage(address).filter(({attributes: {rel, type}}) => rel === 'alternate' && type);
      expect(links.map(({attributes}) => attributes.href).sort(), address).toEqual(
        Object.values(FEEDS).sort(),
      );
    }
  });

  it('can compare with their last visit', () => {
    const changes = JSON.parse(text(DEVICE_CHANGES_FILE)) as DeviceChanges;
    expect(changes.forme).toBe(1);
    const unknown = Object.entries(changes.fiches).filter(
      ([id, {genre}]) => genre !== 'retiree' && !content.resources.some((one) => one.id === id),
    );
    // An entry that was renamed or has gone later keeps the name that the device knows.
    expect(unknown.length).toBeLessThanOrEqual(Object.keys(changes.fiches).length / 10);
    const weight = gzipSync(text(DEVICE_CHANGES_FILE)).length;
    console.log(`Ce qu’un appareil compare avec sa dernière visite (gzip)\u00a0: ${weight} octets`);
    expect(weight).toBeLessThan(30_000);
  });
});

describe('an address that is shared', () => {
  const meta = (page: PageElement[], name: string) =>
    page.find(({attributes}) => (attributes.property ?? attributes.name) === name)?.attributes.content ?? '';

  it('shows a title, a sentence and a picture, on each kind of page', () => {
    for (const {address} of samplePages()) {
      const page = readPage(address);
      expect(meta(page, 'og:title').length, address).toBeGreaterThan(3);
      expect(meta(page, 'og:description').length, address).toBeGreaterThan(19);
      expect(meta(page, 'og:locale')).toBe('fr_CA');
      expect(meta(page, 'og:type')).toBe('website');
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
      expect(meta(page, 'og:image:alt').length, address).toBeGreaterThan(3);
      const picture = new URL(meta(page, 'og:image') || 'none:');
      expect(picture.origin, address).toBe(HOST);
      const png = readFileSync(`${BUILD}${picture.pathname}`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_SIZE.width, CARD_SIZE.height]);
    }
  });

  it('has a picture of its own for each entry, practice and template', () => {
    const own = [
      ...content.resources.map(({id}) => addresses.resource(id)),
      ...content.practices.map(({url}) => url),
      ...content.templates.map(({url}) => url),
    ];
    // Hundreds of pages: their text alone is looked at.
    const pictureOf = (address: string) =>
      /property="?og:image"?\s+content="?([^"\s>]+)/.exec(readFileSync(pageFile(address), 'utf8'))?.[1];
    const shared = own.filter((address) => pictureOf(address) !== `${HOST}/cartes${address}.png`);
    expect(shared).toEqual([]);
    const pictures = readdirSync(`${BUILD}/cartes`, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => statSync(`${parentPath}/${name}`).size);
    const weight = pictures.reduce((sum, size) => sum + size, 0);
    console.log(
      `Images de partage\u00a0: ${pictures.length}, ${(weight / 1e6).toFixed(1).replace('.', ',')} Mo`,
    );
    // What a page of a few inks weighs, each: a general writer of PNG takes twice as much.
    expect(weight / pictures.length).toBeLessThan(32_000);
  });
});
