import {chromium} from '@playwright/test';
import {CHROMIUM_ARGS} from '../../scripts/chromium.mjs';
import {samplePages} from '../kinds';
import {expect, test} from './fixtures';

/* People who cannot read small letters ask their browser for letters twice as big: the pages follow, and nothing is cut. */

const PAGES = [...samplePages(), {kind: 'notFound', address: '/cette-page-n-existe-pas'}];

/** Widths of a phone and of a desk screen, in CSS pixels. */
const WIDTHS = [320, 390, 1280];

test('with letters of 32 px, no page runs over its edges nor cuts its words', async ({baseURL}) => {
  test.setTimeout(180_000);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: [...CHROMIUM_ARGS, '--blink-settings=defaultFontSize=32'],
  });
  const faults: string[] = [];
  try {
    const page = await browser.newPage({baseURL});
    for (const {kind, address} of PAGES) {
      await page.goto(address, {waitUntil: 'commit'});
      await page.waitForSelector('html[data-has-hydrated="true"]');
      for (const width of WIDTHS) {
        await page.setViewportSize({width, height: 844});
        await page.evaluate(() => document.fonts.ready);
        const {size, wide, cut} = await page.evaluate(facts);
        expect(size).toBe('32px');
        if (wide > width) faults.push(`${kind} at ${width}: ${wide} wide`);
        faults.push(...cut.map((words) => `${kind} at ${width}: « ${words} » is cut`));
      }
    }
  } finally {
    await browser.close();
  }
  expect(faults).toEqual([]);
});

/** Runs in the page: how wide it is, and which words stand out of the screen or of what hides what stands out of it. */
function facts(): {size: string; wide: number; cut: string[]} {
  const root = document.documentElement;
  const cut: string[] = [];
  /** The edges of the boxes that hide what stands out of them, from an element outwards; worked out once for each. */
  const known = new Map<Element, {left: number; right: number}[]>();
  const hidingEdges = (box: Element | null): {left: number; right: number}[] => {
    if (!box) return [];
    const found = known.get(box) ?? findEdges(box);
    known.set(box, found);
    return found;
  };
  const findEdges = (box: Element): {left: number; right: number}[] => {
    const {overflowX} = getComputedStyle(box);
    // What scrolls by itself shows all.
    if (overflowX === 'auto' || overflowX === 'scroll') return [];
    if (box !== root && overflowX === 'visible') return hidingEdges(box.parentElement);
    const {left, right, width} = box.getBoundingClientRect();
    // Meant for those who listen.
    if (width <= 1) return [];
    return [{left, right}, ...hidingEdges(box.parentElement)];
  };
  const walker = document.createTreeWalker(
    document.querySelector('.main-wrapper') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const range = document.createRange();
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    const words = text.nodeValue?.trim();
    if (!parent || !words || !parent.checkVisibility() || parent.closest('.sr, option')) continue;
    range.selectNodeContents(text);
    const {left, right, width} = range.getBoundingClientRect();
    if (width === 0) continue;
    for (const edges of hidingEdges(parent)) {
      if (left < edges.left - 1 || right > edges.right + 1) cut.push(words);
    }
  }
  const pen = document.createElement('canvas').getContext('2d');
  for (const list of document.querySelectorAll('select')) {
    const words = list.selectedOptions[0]?.text ?? '';
    const style = getComputedStyle(list);
    if (!pen || !list.checkVisibility()) continue;
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room = list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (pen.measureText(words).width > room + 1) cut.push(words);
  }
  return {size: getComputedStyle(root).fontSize, wide: root.scrollWidth, cut};
}
