import type {Page} from '@playwright/test';

/** Widths of a phone and of a desk screen, in CSS pixels. */
const WIDTHS = [320, 390, 1280];

/** The letters of a browser, and those that people ask for who cannot read small ones. */
const USUAL = {standard: 16, fixed: 13};
const BIG = {standard: 32, fixed: 26};

/**
 * What is wrong with a page in a browser whose letters are twice as big: it runs over its edges, or cuts its words. Leaves
 * the page with its usual letters.
 */
export async function faultsInBigLetters(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const settings = await page.context().newCDPSession(page);
  await settings.send('Page.setFontSizes', {fontSizes: BIG});
  for (const width of WIDTHS) {
    await page.setViewportSize({width, height: 844});
    await page.evaluate(() => document.fonts.ready);
    const {size, em, wide, cut} = await page.evaluate(facts);
    if (size !== '32px' || em !== width / 32) faults.push(`at ${width}: ${size}, ${em} em wide`);
    if (wide > width) faults.push(`at ${width}: ${wide} wide`);
    faults.push(...cut.map((words) => `at ${width}: « ${words} » is cut`));
  }
  await settings.send('Page.setFontSizes', {fontSizes: USUAL});
  await settings.detach();
  return faults;
}

/** Runs in the page: the size of its letters, how wide it is, and which words stand out of the screen or of what hides what stands out of it. */
function facts(): {size: string; em: number; wide: number; cut: string[]} {
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
  // What the width is to a rule of the style sheets that counts in letters.
  const em =
    [10, 12.1875, 20, 24.375, 40, 80].find((width) => matchMedia(`(max-width: ${width}em)`).matches) ?? 0;
  return {size: getComputedStyle(root).fontSize, em, wide: root.scrollWidth, cut};
}
