import type {Page, Response} from '@playwright/test';
import {addressesOf, samplePages} from '../kinds';
import {axeFaults, bringAxe} from './axe';
import {faultsInBigLetters} from './letters';
import {expect, test} from './oneWindow';

/*
 * The richest page of each kind, for everybody. Each is loaded once: axe looks at the whole of it in the light, at its
 * colours in the dark, then at what a phone lays out or shows otherwise. People who cannot read small letters ask their
 * browser for letters twice as big: the page follows, and nothing is cut.
 */

declare global {
  interface Window {
    /** What the policy has refused, of what the fixture does not hear. */
    refused?: string[];
  }
}

const PAGES = [...samplePages(), {kind: 'notFound', address: '/cette-page-n-existe-pas'}];

/** The whole booklet is its six stages one after the other: axe takes minutes for it, and one stage tells as much. */
const isForAxe = (kind: string) => kind !== 'booklet';

/** The windows that have axe already. */
const withAxe = new WeakSet<Page>();

/** A test in a window that is sent axe once: to send it to each page takes longer than to load most of them. */
const testWithAxe = test.extend({
  page: async ({page}, use) => {
    if (!withAxe.has(page)) {
      withAxe.add(page);
      await bringAxe(page);
      await page.addInitScript(() => {
        window.refused = [];
        document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
          window.refused?.push(`${effectiveDirective} ${blockedURI}`),
        );
      });
    }
    await use(page);
  },
});

testWithAxe.describe('each kind of page', () => {
  testWithAxe.use({
    expectedErrors: [/404 .*cette-page-n-existe-pas/],
    // The fixture hears it on the console when the browser renders otherwise than the build did, whatever its clock.
    timezoneId: 'Pacific/Kiritimati',
  });

  for (const {kind, address} of PAGES) {
    testWithAxe(
      `${kind} has no fault that axe knows, moves nothing, keeps no cookie, needs nothing that the policy refuses, fits 320 px, big letters and the keyboard`,
      async ({page, context}) => {
        await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
        const answer = await page.goto(address);
        await test.step('as it was built', () =>
          expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true'));
        await test.step('less motion', async () => expect(await page.evaluate(moving)).toEqual([]));
        await page.evaluate(() => document.fonts.ready);

        if (isForAxe(kind)) {
          await test.step('axe, light', async () => {
            await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
            expect(await axeFaults(page)).toEqual([]);
          });
          await test.step('axe, dark', async () => {
            await inTheme(page, 'dark');
            expect(await axeFaults(page, {rules: 'colours'})).toEqual([]);
          });
          await test.step('axe, on a phone', () => expectNoFaultOnPhone(page));
        }

        await test.step('320 px', async () => {
          await page.setViewportSize({width: 320, height: 700});
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).toBeLessThanOrEqual(320);
        });
        await test.step('big letters', async () => expect(await faultsInBigLetters(page)).toEqual([]));
        await test.step('keyboard', async () => {
          await page.setViewportSize({width: 1280, height: 800});
          await expectStopsSeen(page);
        });
        await test.step('cookies', async () => expect(await context.cookies()).toEqual([]));
        await test.step('policy', async () => {
          if (kind !== 'notFound') expectPolicy(answer, !address.endsWith('/encart'));
          expect(await page.evaluate(() => window.refused)).toEqual([]);
        });
      },
    );
  }
});

/** The host says the policy too, for each page that there is. Partners show one of them at home. */
function expectPolicy(answer: Response | null, isOnlyHere: boolean): void {
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy.includes("frame-ancestors 'self'")).toBe(isOnlyHere);
  expect(policy).toContain("script-src 'self'");
}

async function inTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  // Colours go from one theme to the other in a moment, even where motion is reduced.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({finished}) => finished)));
}

/** In the page: the names of what moves. */
function moving(): string[] {
  return document
    .getAnimations()
    .filter(
      ({effect, playState}) =>
        playState === 'running' && Number(effect?.getComputedTiming().activeDuration) > 50,
    )
    .map((animation) => ('animationName' in animation ? String(animation.animationName) : 'transition'));
}

/** Marks what only a phone shows; its colours are new, those of the rest are known. */
const ONLY_ON_PHONE = '[data-essai-telephone]';

/** Lays the page out as on a phone, with a finger, and looks at it there; leaves it as it was. */
async function expectNoFaultOnPhone(page: Page): Promise<void> {
  const isShown = `(element) => element.checkVisibility({visibilityProperty: true})`;
  await page.evaluate(`window.shown = new Set([...document.body.querySelectorAll('*')].filter(${isShown}))`);
  const device = await page.context().newCDPSession(page);
  const metrics = {width: 390, height: 844, deviceScaleFactor: 2, mobile: true};
  await device.send('Emulation.setDeviceMetricsOverride', metrics);
  await device.send('Emulation.setTouchEmulationEnabled', {enabled: true});
  expect(await page.evaluate(() => matchMedia('(pointer: coarse) and (max-width: 390px)').matches)).toBe(
    true,
  );
  await page.evaluate(`for (const element of document.body.querySelectorAll('*'))
    if (!window.shown.has(element) && (${isShown})(element)) element.dataset.essaiTelephone = ''`);

  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await axeFaults(page, {coloursWithin: ONLY_ON_PHONE})).toEqual([]);
  if ((await page.locator(ONLY_ON_PHONE).count()) > 0) {
    await inTheme(page, 'light');
    expect(await axeFaults(page, {rules: 'colours', coloursWithin: ONLY_ON_PHONE})).toEqual([]);
  }
  await device.send('Emulation.setTouchEmulationEnabled', {enabled: false});
  await device.send('Emulation.clearDeviceMetricsOverride');
  await device.detach();
}

/** Each of the first stops of the Tab key is seen. */
async function expectStopsSeen(page: Page): Promise<void> {
  for (let stop = 0; stop < 15; stop += 1) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(describeFocus))) break;
    // The browser may still be scrolling to what has the focus.
    await expect
      .poll(() => page.evaluate(describeFocus), `stop ${stop + 1}`)
      .toMatchObject({isMarked: true, isUncovered: true});
  }
}

test('axe, made faster here, still finds faults: of colour, in the page or in a part only, and of name', async ({
  page,
}) => {
  await page.goto('/a-propos');
  // What it is made to hold before would be taken back.
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await page.evaluate(() => {
    const spoil = (id: string, colours: string) => {
      const text = document.createElement('p');
      text.id = id;
      text.textContent = 'À peine lisible.';
      text.style.cssText = colours;
      document.querySelector('main')?.append(text);
      return text;
    };
    spoil('gris', 'color: #aaa; background: #fff');
    // What is alike is looked at once; what is alike but stands on something else is not alike.
    spoil('gris-encore', 'color: #aaa; background: #fff');
    spoil('franc', 'color: #333');
    const ground = document.createElement('div');
    ground.style.background = '#444';
    ground.append(spoil('sombre', 'color: #333'));
    document.querySelector('main')?.append(ground);
    spoil('voile', 'color: rgb(0 0 0 / 30%); background: #fff').toggleAttribute('data-essai-telephone');
    const link = document.createElement('a');
    link.id = 'muet';
    link.href = '/';
    document.querySelector('main')?.append(link);
  });
  const found = async (scope?: Parameters<typeof axeFaults>[1]) =>
    (await axeFaults(page, scope)).map((fault) => fault.split(' ').slice(0, 2).join(' ')).sort();
  const all = ['color-contrast #gris', 'color-contrast #sombre', 'color-contrast #voile', 'link-name #muet'];
  expect(await found()).toEqual(all);
  expect(await found({rules: 'colours'})).toEqual(all.slice(0, 3));
  expect(await found({coloursWithin: ONLY_ON_PHONE})).toEqual(all.slice(2));
  expect(await found({rules: 'colours', coloursWithin: ONLY_ON_PHONE})).toEqual(all.slice(2, 3));
  expect(await found({rules: 'colours', within: 'footer'})).toEqual([]);
  expect(await found()).toEqual(all);
});

test('letters twice as big, asked for once the page is there, show what they cut and what they push over the edge', async ({
  page,
}) => {
  await page.goto('/a-propos');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  expect(await faultsInBigLetters(page)).toEqual([]);
  await page.evaluate(() => {
    const spoil = (text: string, style: string) => {
      const part = document.createElement('p');
      part.textContent = text;
      part.style.cssText = style;
      document.querySelector('main')?.append(part);
    };
    spoil('Coupé court', 'width: 8rem; overflow: hidden; white-space: nowrap; max-width: 140px');
    spoil('Large', 'width: 24.4rem');
  });
  expect((await faultsInBigLetters(page)).filter((fault) => fault.includes('wide'))).toEqual([
    expect.stringMatching(/^at 320: \d{3} wide$/),
    expect.stringMatching(/^at 390: \d{3} wide$/),
  ]);
  expect((await faultsInBigLetters(page)).filter((fault) => fault.includes('Coupé'))).toEqual(
    [320, 390, 1280].map((width) => `at ${width}: « Coupé court » is cut`),
  );
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px');
});

test('the first stop of the keyboard leads to the content', async ({page}) => {
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

/** In the page: whether each first heading is shown, whether there is a content and a way out, what works only with scripts. */
function withoutScripts() {
  const isShown = (element: Element | null | undefined) =>
    Boolean(element?.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0);
  // The questions of the finder have a banner in the place of the header: home, and a way out.
  const navigation = ['nav, [role=navigation]', 'header']
    .map((of) => [...document.querySelectorAll(of)].find(isShown))
    .find(Boolean);
  return {
    headings: [...document.querySelectorAll('h1')].map(isShown),
    hasContent: Boolean(document.querySelector('main')?.textContent.trim()),
    hasLinks: isShown([...(navigation?.querySelectorAll('a[href]') ?? [])].find(isShown)),
    pretending: [...document.querySelectorAll('.js-seul')].filter(isShown).map(({outerHTML}) => outerHTML),
  };
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false, expectedErrors: [/404 .*cette-page-n-existe-pas/]});

  test('each kind of page has its title, its links and nothing that pretends to work', async ({page}) => {
    for (const {kind, address} of PAGES) {
      await test.step(kind, async () => {
        await page.goto(address);
        expect
          .soft(await page.evaluate(withoutScripts), kind)
          .toEqual({headings: [true], hasContent: true, hasLinks: true, pretending: []});
      });
    }
  });

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
