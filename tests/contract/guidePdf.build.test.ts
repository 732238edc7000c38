import {readFileSync} from 'node:fs';
import type {PDFDocumentProxy} from 'unpdf/pdfjs';
import {getDocumentProxy} from 'unpdf';
import {beforeAll, describe, expect, it} from 'vitest';
import {readContent} from '../../src/content';
import {addresses} from '../../src/model/addresses';
import {GUIDE_PDF} from '../../src/model/fileAddresses';
import type {BookletView} from '../../src/views/bookletView';
import {chaptersOf, guideBooklet} from '../../src/views/bookletView';
import {BUILD, builtAddresses} from '../kinds';
import {readPage} from './html';

/* The guide in one file, read by another hand than the one that wrote it. The tests build the site with GUIDE_PDF=1. */

/** A bookmark: what it says, the page it leads to, those under it. */
interface Bookmark {
  title: string;
  page: number;
  items: Bookmark[];
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

let document: PDFDocumentProxy;
let booklet: BookletView;
let bookmarks: Bookmark[];
/** Text of each page, spaces and line ends made one space. */
let pages: string[];

beforeAll(async () => {
  const {content} = await readContent({dataDir: process.env.DATA_DIR || 'data', guideDir: 'docs'});
  if (!content) throw new Error('The content cannot be read.');
  booklet = guideBooklet(content);
  document = await getDocumentProxy(new Uint8Array(readFileSync(`${BUILD}${GUIDE_PDF}`)));
  bookmarks = await readOutline(await document.getOutline());
  pages = await Promise.all(
    Array.from({length: document.numPages}, async (_, index) => {
      const {items} = await (await document.getPage(index + 1)).getTextContent();
      return plain(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }),
  );
  // Every page is read: a busy machine takes its time.
}, 180_000);

async function readOutline(outline: Outline): Promise<Bookmark[]> {
  const read: Bookmark[] = [];
  for (const {title, dest, items} of outline) {
    const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const page = (await document.getPageIndex(target?.[0] as {num: number; gen: number})) + 1;
    read.push({title: plain(title), page, items: await readOutline(items)});
  }
  return read;
}

/** A line of the PDF may break anywhere, and may hold any space. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function packed(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '');
}

/** The bookmarks of the stages and annexes: under the title of the guide. */
function parts(): Bookmark[] {
  return bookmarks.flatMap(({items}) => items);
}

function stageParts(): Bookmark[] {
  return parts().filter(({title}) => title.startsWith('Étape '));
}

describe('the guide in PDF', () => {
  it('says its title and its language', async () => {
    const {info} = await document.getMetadata();
    expect(info).toMatchObject({
      Title: expect.stringContaining('Le guide en un cahier') as string,
      Language: 'fr-CA',
    });
  });

  it('is tagged, for those who listen to it', async () => {
    expect(await document.getMarkInfo()).toMatchObject({Marked: true});
    const tree = JSON.stringify(await (await document.getPage(3)).getStructTree());
    for (const role of ['H2', 'H3', 'P', 'L', 'LI']) expect(tree).toContain(`"role":"${role}"`);
  });

  it('has a bookmark for each stage, and under it for each of its practices', () => {
    for (const {numero, nom, practices} of booklet.stages) {
      const stage = parts().find(({title}) => title === plain(`Étape ${numero} : ${nom}`));
      expect(stage?.items.map(({title}) => title)).toEqual([
        'Vue d’ensemble',
        ...practices.map((practice) => plain(`${practice.numero} ${practice.titre}`)),
      ]);
    }
    expect(parts().map(({title}) => title)).toEqual(
      expect.arrayContaining(['Repères juridiques et fiscaux', 'Glossaire']),
    );
  });

  it('starts each chapter on a new sheet, of letter size', async () => {
    const starts = stageParts().flatMap(({items}) => items.map(({page}) => page));
    expect(new Set(starts).size).toBe(chaptersOf(booklet).length);
    const {view} = await document.getPage(1);
    expect(view.map(Math.round)).toEqual([0, 0, 612, 792]);
    expect(document.numPages).toBeGreaterThan(chaptersOf(booklet).length);
  });

  it('tells the whole of each practice', () => {
    const text = packed(pages.join(' '));
    const missing = chaptersOf(booklet).filter(({titre, resume}) =>
      [titre, resume].some((words) => !text.includes(packed(words))),
    );
    expect(missing.map(({doc}) => doc)).toEqual([]);
    expect(pages.filter((page) => page.includes('C’est fait quand')).length).toBeGreaterThanOrEqual(
      booklet.stages.flatMap(({practices}) => practices).length,
    );
  });

  it('numbers its pages, and its contents give the page of each chapter', () => {
    expect(pages[5]).toContain(`6 / ${document.numPages}`);
    const contents = packed(pages.slice(1, 3).join(' '));
    // The overview of a stage has no line of its own: it is on the page of the stage.
    const lines = [...parts(), ...stageParts().flatMap(({items}) => items.slice(1))];
    const wrong = lines
      .filter(({title}) => !['Comment vous en servir', 'Dans ce cahier'].includes(title))
      .filter(({title, page}) => !contents.includes(packed(`${title.replace(/^Étape \d : /, '')}${page}`)));
    expect(wrong).toEqual([]);
  });

  it('shows none of the marks of its sources', () => {
    expect(pages.filter((page) => /\[\^|\{#|\[ ?\]|undefined|localhost/.test(page))).toEqual([]);
  });

  it('leads to the public site only', async () => {
    const [address = ''] = builtAddresses().filter((path) => path === addresses.booklet());
    const links = new Set<string>();
    for (let number = 1; number <= 8; number += 1) {
      const annotations = (await (await document.getPage(number)).getAnnotations()) as {url?: string}[];
      for (const {url} of annotations) if (url) links.add(new URL(url).origin);
    }
    const canonical = readPage(address).find(({attributes}) => attributes.rel === 'canonical');
    expect([...links]).toContain(new URL(canonical?.attributes.href ?? '').origin);
    expect([...links].filter((origin) => origin.includes('localhost'))).toEqual([]);
  });
});

describe('the pages of the guide', () => {
  it('offer the file', () => {
    for (const address of [addresses.guide(), addresses.booklet()]) {
      const link = readPage(address).find(({attributes}) => attributes.href === GUIDE_PDF);
      expect(link?.text, address).toContain('PDF');
    }
  });
});
