import AxeBuilder from '@axe-core/playwright';
import {addressesOf, samplePages} from '../kinds';
import {expect, test} from './fixtures';

/* WCAG 2.2 AA and good practices, on the richest page of each kind, light and dark, on a desktop and on a phone. */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = [...samplePages(), {kind: 'notFound', address: '/cette-page-n-existe-pas'}];

test.use({expectedErrors: [/404 .*cette-page-n-existe-pas/]});

/** The whole booklet is its six stages one after the other: axe takes minutes for it, and one stage tells as much. */
const CHECKED = PAGES.filter(({kind}) => kind !== 'booklet');

/** What the theme can change; the rest is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const {kind, address} of CHECKED) {
  test(`${kind} has no fault that axe knows, light and dark @phone`, async ({page}) => {
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.evaluate(() => document.fonts.ready);
    expect(await faultsOf(new AxeBuilder({page}).withTags(TAGS))).toEqual([]);

    await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await faultsOf(new AxeBuilder({page}).withRules(COLOUR_RULES))).toEqual([]);
  });
}

async function faultsOf(axe: AxeBuilder): Promise<string[]> {
  const {violations} = await axe.analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

test.describe('at 320 px', () => {
  test.use({viewport: {width: 320, height: 700}});

  for (const {kind, address} of PAGES) {
    test(`${kind} does not scroll sideways`, async ({page}) => {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    });
  }
});

test.describe('with the keyboard', () => {
  test('the first stop leads to the content', async ({page}) => {
    await page.goto('/repertoire');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveText('Aller au contenu principal');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => Boolean(document.activeElement?.closest('.entete'))))
      .toBe(false);
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus, :focus main, main:focus')).toHaveCount(1);
  });

  for (const {kind, address} of PAGES) {
    test(`on ${kind}, each of the first stops is seen`, async ({page}) => {
      await page.goto(address);
      for (let stop = 0; stop < 15; stop += 1) {
        await page.keyboard.press('Tab');
        if (!(await page.evaluate(describeFocus))) break;
        // The browser may still be scrolling to what has the focus.
        await expect
          .poll(() => page.evaluate(describeFocus), `stop ${stop + 1}`)
          .toMatchObject({isMarked: true, isUncovered: true});
      }
    });
  }
});

/** In the page: what has the focus, whether it, its label or the box drawn around it shows it, and whether anything lies over it. */
function describeFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const isMarked = (shown: Element) => {
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(shown);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  const box = element.getClientRects()[0];
  const over = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {
    element: element.outerHTML.slice(0, 120),
    isMarked: [element, element.closest('label, .cherche__boite')].some((shown) => shown && isMarked(shown)),
    isUncovered: Boolean(over && (element.contains(over) || over.contains(element))),
  };
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const {kind, address} of PAGES) {
    test(`${kind} has its title, its links and nothing that pretends to work`, async ({page}) => {
      await page.goto(address);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main')).not.toBeEmpty();
      await expect(page.getByRole('navigation').first().getByRole('link').first()).toBeVisible();
      await expect(page.locator('.js-seul').filter({visible: true})).toHaveCount(0);
    });
  }

  test('the directory lists every resource', async ({page}) => {
    await page.goto('/repertoire');
    const links = await page
      .locator('main a[href^="/repertoire/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links)).toEqual(new Set(addressesOf('resource')));
  });

  test('the page of a need lists the resources that answer it', async ({page}) => {
    const {address = ''} = samplePages().find(({kind}) => kind === 'need') ?? {};
    await page.goto(address);
    expect(await page.locator('main a[href^="/repertoire/"]').count()).toBeGreaterThan(1);
  });
});
