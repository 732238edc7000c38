import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {addresses} from '../../src/model/addresses';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import type {BookletView} from '../../src/views/bookletView';
import {chaptersOf} from '../../src/views/bookletView';
import {BUILD, addressesOf} from '../kinds';
import type {PageElement} from './html';
import {readPage} from './html';

/* The guide to print, as the site sends it: a booklet for each stage, and one for all. */

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const hasClass = ({attributes}: PageElement, name: string) =>
  attributes.class?.split(' ').includes(name) ?? false;

/** The items of the lists that bear a class. */
const itemsOf = (elements: readonly PageElement[], name: string) =>
  elements.filter((element) => hasClass(element, name)).flatMap(({inside}) => inside.filter(isItem));
const isItem = ({name}: PageElement) => name === 'li';

describe.each([...addressesOf('stageBooklet'), addresses.booklet()])('the booklet at %s', (address) => {
  const page = readPage(address);
  const view = JSON.parse(
    readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, 'utf8'),
  ) as BookletView;

  it('holds every page of the guide it promises', () => {
    const chapters = chaptersOf(view);
    expect(chapters.length).toBeGreaterThan(1);
    const titles = page.filter((element) => hasClass(element, 'chapitre__titre') && element.isShown);
    expect(titles.map(({text}) => plain(text))).toEqual(
      chapters.map(({numero, titre}) =>
        numero === undefined ? 'Vue d’ensemble' : plain(`${numero} ${titre}`),
      ),
    );
  });

  it('holds in each practice its steps, what to tick on paper and its sources', () => {
    const {practices} = view.stages[0] ?? {practices: []};
    expect(practices.length).toBeGreaterThan(0);
    for (const {anchor, sources} of practices) {
      const inside = page
        .filter((element) => hasClass(element, 'chapitre'))
        .map((element) => element.inside)
        .find((all) => all.some(({attributes}) => attributes.id === anchor));
      const steps = inside?.filter(
        ({name, text, isShown}) => /^h[1-6]$/.test(name) && isShown && plain(text) === 'Comment faire',
      );
      expect(steps, anchor).toHaveLength(1);
      expect(itemsOf(inside ?? [], 'coches-papier').length, anchor).toBeGreaterThan(0);
      expect(itemsOf(inside ?? [], 'notes'), anchor).toHaveLength(sources.length);
    }
  });

  it('holds no mark of what it was written in', () => {
    const text = page.find(({name}) => name === 'main')?.text ?? '';
    expect(text).not.toBe('');
    expect(text).not.toContain('[^');
    expect(text).not.toContain('{#');
  });

  it('has each anchor once, and no link inside the page that leads nowhere', () => {
    const ids = page.flatMap(({attributes}) => attributes.id ?? []);
    expect(ids.filter((id, rank) => ids.indexOf(id) !== rank)).toEqual([]);
    const main = page.find(({name}) => name === 'main')?.inside ?? [];
    const anchors = main.flatMap(({name, attributes: {href = ''}}) =>
      name === 'a' && href.startsWith('#') ? decodeURIComponent(href.slice(1)) : [],
    );
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });
});
