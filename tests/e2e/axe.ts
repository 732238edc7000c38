import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {source} from 'axe-core';

/** WCAG 2.2 AA and good practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a theme can change, and what axe looks at for it. They take most of the time. */
const COLOUR_RULES = {'color-contrast': ['*'], 'link-in-text-block': ['a[href]', '[role=link]']};

interface Scope {
  /** `colours`, for another theme: what a theme can change. */
  rules?: 'all' | 'colours';
  /** Selector of the parts to look at, instead of the whole page. */
  within?: string;
  /** An attribute, in brackets: only what bears it, and what that holds, is looked at for its colours. */
  coloursWithin?: string;
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

/** None of the faults is told with the elements written out, which axe would do for each that it looks at. */
const BRIEF = 'axe.configure({noHtml: true});';

const SCRIPT = `${source}\n${COLOURS_READ_ONCE}\n${BRIEF}`;

/**
 * Gives axe to each document that a page opens. To send so long a script anew takes longer than to run it: a page that is
 * looked at in many places has it from the first.
 */
export function bringAxe(page: Page): Promise<unknown> {
  return page.addInitScript(SCRIPT);
}

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

/** What has axe look at the colours of some parts only. */
function narrowing(attribute: string): string {
  const rules = Object.entries(COLOUR_RULES).map(([id, bases]) => ({
    id,
    selector: bases.map((base) => `${base}${attribute}, ${attribute} ${base}`).join(),
  }));
  return `axe.configure(${JSON.stringify({rules})});`;
}

/** The faults that axe knows in what a page shows, once it has come to rest. */
export async function axeFaults(
  page: Page,
  {rules = 'all', within, coloursWithin}: Scope = {},
): Promise<string[]> {
  await endTransitions(page);
  // A page takes axe once, however often it is looked at.
  const isThere = await page.evaluate(() => 'axe' in window);
  const narrow = coloursWithin === undefined ? '' : narrowing(coloursWithin);
  // Only the faults are described; none of these rules reads style sheets, which would be asked for again; the
  // site has no frame, for which the other way opens a page each time.
  const axe = new AxeBuilder({page, axeSource: `${isThere ? '' : SCRIPT};${narrow}`})
    .options({resultTypes: ['violations'], preload: {assets: ['media']}})
    .setLegacyMode(true);
  if (rules === 'colours') axe.withRules(Object.keys(COLOUR_RULES));
  else axe.withTags(TAGS);
  if (within !== undefined) axe.include(within);
  const {violations} = await axe.analyze();
  if (narrow !== '') await page.evaluate(`axe.reset(); ${BRIEF}`);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
