import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {source} from 'axe-core';

/** WCAG 2.2 AA and good practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a theme can change, and what axe looks at for it: that which `markColours` has marked. They take most of the time. */
const COLOUR_RULES = [
  {id: 'color-contrast', selector: '[data-essai-texte]'},
  {id: 'link-in-text-block', selector: '[data-essai-lien]'},
];

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
const SETTINGS = {noHtml: true, rules: COLOUR_RULES};

const SCRIPT = `${source}\n${COLOURS_READ_ONCE}\naxe.configure(${JSON.stringify(SETTINGS)});`;

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

/**
 * In the page: marks what axe is to look at for its colours. A long list says the same thing a hundred times over, and axe
 * would work out the same contrast as often: of the texts that bear the same styles, themselves and all that holds them,
 * the first one is marked. So are all the links.
 */
function markColours(scope: string[]): void {
  const STYLES = [
    ...[
      'color',
      'background-color',
      'background-image',
      'opacity',
      'filter',
      'mix-blend-mode',
      'text-shadow',
    ],
    ...['font-size', 'font-weight', 'position', 'z-index', 'left', 'top', 'clip', 'clip-path'],
  ];
  // Of what is disabled, and of what names it, axe asks nothing.
  const naming = [...document.querySelectorAll('[aria-labelledby]')].flatMap(
    (named) => named.getAttribute('aria-labelledby')?.split(' ') ?? [],
  );
  const numbers = new Map<string, number>();
  const looks = new Map<Element, number>();
  const lookOf = (element: Element | null): number => {
    if (!element) return 0;
    const known = looks.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const values = STYLES.map((name) => style.getPropertyValue(name));
    const all = [
      lookOf(element.parentElement),
      element.tagName,
      element.getAttribute('class'),
      ...values,
    ].join('|');
    const look = numbers.get(all) ?? numbers.size + 1;
    numbers.set(all, look);
    looks.set(element, look);
    return look;
  };
  const seen = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    element.removeAttribute('data-essai-texte');
    element.removeAttribute('data-essai-lien');
    if (!scope.every((part) => element.closest(part))) continue;
    if (element.matches('a[href], [role=link]')) element.setAttribute('data-essai-lien', '');
    const words = [...element.childNodes]
      .map((node) => (node instanceof Text ? node.data.trim() : ''))
      .join('');
    const isOfField = element.matches('input, select, textarea, label') || naming.includes(element.id);
    if ((words === '' && !isOfField) || !element.checkVisibility({visibilityProperty: true})) continue;
    // One sign alone may be an icon: axe says nothing of it.
    const isSign = !/[\p{L}\p{N}]{2}/u.test(words);
    const isOff = Boolean(element.closest('[aria-disabled=true], :disabled'));
    const look = [lookOf(element), isSign, isOff].join();
    if (seen.has(look) && !isOfField) continue;
    seen.add(look);
    element.setAttribute('data-essai-texte', '');
  }
}

/** The faults that axe knows in what a page shows, once it has come to rest. */
export async function axeFaults(
  page: Page,
  {rules = 'all', within, coloursWithin}: Scope = {},
): Promise<string[]> {
  await endTransitions(page);
  await page.evaluate(
    markColours,
    [within, coloursWithin].filter((part) => part !== undefined),
  );
  // A page takes axe once, however often it is looked at.
  const isThere = await page.evaluate(() => 'axe' in window);
  // Only the faults are described; none of these rules reads style sheets, which would be asked for again; the
  // site has no frame, for which the other way opens a page each time.
  const axe = new AxeBuilder({page, axeSource: isThere ? ';' : SCRIPT})
    .options({resultTypes: ['violations'], preload: {assets: ['media']}})
    .setLegacyMode(true);
  if (rules === 'colours') axe.withRules(COLOUR_RULES.map(({id}) => id));
  else axe.withTags(TAGS);
  if (within !== undefined) axe.include(within);
  const {violations} = await axe.analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
