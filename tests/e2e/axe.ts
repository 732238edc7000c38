import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {source} from 'axe-core';

/** WCAG 2.2 AA and good practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a theme can change. They take most of the time. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Scope {
  /** `all`; `colours`, for another theme; `layout`, all but colours, for another width. */
  rules?: 'all' | 'colours' | 'layout';
  /** Selector of the parts to look at, instead of the whole page. */
  within?: string;
}

/**
 * axe reads the colour of each text, of all that lies behind it and of its shadows anew, though a page has few: that takes
 * a quarter of its time. Here each way to write a colour is read once.
 */
const COLOURS_READ_ONCE = `{
  const {prototype} = axe.commons.color.Color;
  const {parseString} = prototype;
  const known = new Map();
  prototype.parseString = function (text) {
    if (!known.has(text)) {
      const {r, g, b, alpha} = parseString.call(this, text);
      known.set(text, {r, g, b, alpha});
    }
    return Object.assign(this, known.get(text));
  };
}`;

/**
 * Ends the changes of style under way. A text that passes from one theme to the other has, for an instant, colours of both,
 * and each end can start another: a child passes to what its parent has come to.
 */
async function endTransitions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const transitions = () =>
      document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    for (let left = transitions(); left.length > 0; left = transitions()) {
      for (const transition of left) transition.finish();
    }
  });
}

/** The faults that axe knows in what a page shows, once it has come to rest. */
export async function axeFaults(page: Page, {rules = 'all', within}: Scope = {}): Promise<string[]> {
  await endTransitions(page);
  // A page takes axe once, however often it is looked at.
  const isThere = await page.evaluate(() => 'axe' in window);
  // Only the faults are described; none of these rules reads style sheets, which would be asked for again; the
  // site has no frame, for which the other way opens a page each time.
  const axe = new AxeBuilder({page, axeSource: isThere ? ';' : `${source}\n${COLOURS_READ_ONCE}`})
    .options({resultTypes: ['violations'], preload: {assets: ['media']}})
    .setLegacyMode(true);
  if (rules === 'colours') axe.withRules(COLOUR_RULES);
  else axe.withTags(TAGS);
  if (rules === 'layout') axe.disableRules(COLOUR_RULES);
  if (within !== undefined) axe.include(within);
  const {violations} = await axe.analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
