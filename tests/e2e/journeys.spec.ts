import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {elements, pageFile} from '../contract/html';
import {SHAPE_KEY} from '../../src/pageData/shape';
import {addressesOf, BUILD, samplePages} from '../kinds';
import {test as testAlone} from './fixtures';
import {expect, test} from './oneWindow';

/* From page to page, whatever the page one comes from, the way one takes and the address one typed. */

const sample = (kind: string) => samplePages().find((page) => page.kind === kind)?.address ?? '';

/** Pages that do not exist: where no page may stand, and among those of a kind. */
const NOWHERE = '/n-importe-quoi';
const NO_ENTRY = '/repertoire/aucune-fiche';

/** One page of each sort: with data of its own or without, in the guide or out of it, that exists or not. */
const SORTS = {
  home: '/',
  explorer: '/repertoire',
  entry: sample('resource'),
  stage: sample('guideStage'),
  practice: sample('guidePractice'),
  booklet: sample('stageBooklet'),
  text: '/a-propos',
  form: '/contribuer',
  nowhere: NOWHERE,
  noEntry: NO_ENTRY,
};

/** The sorts by what the browser asks for on going there: what it has from the first, the guide, the contributors' pages. */
const PARTS = [
  [SORTS.home, SORTS.explorer, SORTS.entry, SORTS.text, SORTS.nowhere, SORTS.noEntry],
  [SORTS.stage, SORTS.practice, SORTS.booklet],
  [SORTS.form],
];

/** The same, from another of them on: each page of a part is in turn the one by which the part is entered. */
function turned(part: readonly string[], rank: number): string[] {
  const start = rank % part.length;
  return [...part.slice(start), ...part.slice(0, start)];
}

/** Pages that one goes through before going back: a browser forgets the oldest of more than fifty. */
const STRETCH = 40;

/** Words of what Docusaurus shows by itself when all else fails. */
const ENGLISH = /page crashed|try again|page error|page not found|could not find|\bretry\b/i;

const isNowhere = (address: string) => address.startsWith(NOWHERE) || address === NO_ENTRY;

interface Built {
  title: string;
  h1: string;
}

const read = new Map<string, Built>();

/** Title and first heading of a page, as it was built. */
function built(address: string): Built {
  const [path = ''] = address.split(/[?#]/);
  const known = read.get(path) ?? readBuilt(path);
  read.set(path, known);
  return known;
}

function readBuilt(path: string): Built {
  const html = readFileSync(isNowhere(path) ? `${BUILD}/404.html` : pageFile(path), 'utf8');
  // What follows the first heading is not read.
  const beginning = elements(html.slice(0, html.indexOf('</h1>')));
  const textOf = (name: string) => beginning.find((element) => element.name === name)?.text ?? '';
  return {title: textOf('title'), h1: textOf('h1')};
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, {waitUntil: 'commit'});
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true', undefined, {
    polling: 25,
  });
  await page.evaluate(() => Object.assign(window, {sameDocument: true}));
}

/** Follows a link of the page where one leads there; elsewhere, has the router go there. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const link = [...document.querySelectorAll('a')].find((each) => each.getAttribute('href') === to);
    if (link) return link.click();
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** The page is the one that was built, and says nothing in English. */
async function expectPage(page: Page, address: string, way: string): Promise<void> {
  const wanted = built(address);
  const seen = () =>
    page.evaluate(lookFor, {wanted, english: ENGLISH.source}).catch((error: unknown) => String(error));
  await expect
    .poll(seen, {message: way, intervals: [10, 20, 50, 100]})
    .toEqual({...wanted, isShown: true, english: []});
}

/**
 * In the page: what it is, once it is the one that is wanted, or after a moment. To ask each time from outside takes longer
 * than to change pages; so does the text as it is shown, for which the page is laid out. Here is all the text there is.
 */
async function lookFor({wanted, english}: {wanted: Built; english: string}) {
  const heading = () => [...document.querySelectorAll('h1')];
  const h1 = () =>
    heading()
      .map(({textContent}) => textContent.trim())
      .join(' / ');
  for (let left = 250; left > 0 && (document.title !== wanted.title || h1() !== wanted.h1); left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.parentElement?.closest('script, style')) texts.push(text.nodeValue ?? '');
  }
  const regex = new RegExp(english, 'i');
  return {
    title: document.title,
    h1: h1(),
    isShown: heading().every((element) => element.checkVisibility({visibilityProperty: true})),
    // A word can stand alone, or be cut by an element.
    english: [...texts, texts.join('')].flatMap((text) => regex.exec(text)?.[0] ?? []),
  };
}

const isSameDocument = (page: Page) => page.evaluate(() => 'sameDocument' in window);

async function expectNewDocument(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !('sameDocument' in window) && document.documentElement.dataset.hasHydrated === 'true',
  );
}

test.describe('from a page of any sort to a page of any other', () => {
  // The host has no such page, and says so: the browser writes it down.
  test.use({expectedErrors: [new RegExp(`status of 404.*(?:${NOWHERE}|aucune-fiche)`)]});

  for (const [name, from] of Object.entries(SORTS)) {
    test(`by a link and by Back, then by the search box, from ${name}`, async ({page}) => {
      for (const part of PARTS) {
        // In a new document nothing of a part has come yet; its other pages are then no more than pages of that part.
        const others = turned(part, Object.values(SORTS).indexOf(from)).filter((to) => to !== from);
        if (others.length === 0) continue;
        await open(page, from);
        for (const to of others) {
          await follow(page, to);
          await expectPage(page, to, `${from} → ${to}`);
          await page.evaluate(() => window.history.back());
          await expectPage(page, from, `${from} ← ${to}`);
        }
        expect(await isSameDocument(page)).toBe(true);
      }
      await page.keyboard.press('Control+k');
      await page.locator('input[name=q]:focus').fill(built(SORTS.entry).h1);
      await page.locator(`[role=listbox] a[href="${SORTS.entry}"]`).click();
      await expectPage(page, SORTS.entry, `${from}, by the box`);
      expect(await isSameDocument(page)).toBe(true);
    });
  }

  test('each kind of page, one after the other, and back', async ({page}) => {
    const kinds = samplePages().map(({address}) => address);
    await open(page, NOWHERE);
    for (let start = 0; start < kinds.length; start += STRETCH) {
      const stretch = kinds.slice(start, start + STRETCH);
      for (const address of stretch) {
        await follow(page, address);
        await expectPage(page, address, `… → ${address}`);
      }
      for (const address of stretch.toReversed()) {
        await expectPage(page, address, `${address} ← …`);
        await page.evaluate(() => window.history.back());
      }
      await expectPage(page, NOWHERE, 'back where one began');
    }
    expect(await isSameDocument(page)).toBe(true);
  });

  // That each is what was built as it is loaded, where nothing is stored yet, is seen in a11y.spec.ts.
  testAlone('each kind of page, in a browser that refuses to store anything', async ({page}) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    await open(page, NOWHERE);
    for (const {address} of samplePages()) {
      await follow(page, address);
      await expectPage(page, address, `… → ${address}`);
    }
    expect(await isSameDocument(page)).toBe(true);
  });
});

test.describe('an address that cannot be decoded', () => {
  test.use({expectedErrors: [/status of 40[04]/]});

  const HASHES = ['#100%-gratuit', '#%E0%A4%A', '#%', '#%zz%'];

  test('in its anchor: the page is there on load, on a change, by a link and by Back', async ({page}) => {
    const pages = [...Object.values(SORTS), sample('glossary'), sample('facts'), sample('template')];
    for (const [rank, address] of pages.entries()) {
      const [first = '', second = '', third = ''] = [0, 1, 2].map((more) => HASHES[(rank + more) % 4]);
      await open(page, address + first);
      await expectPage(page, address, `${address}${first} on load`);
      await page.evaluate((hash) => (window.location.hash = hash), second);
      await expectPage(page, address, `${address}${second} on a change`);
      await follow(page, `/glossaire/mots-a-risque${third}`);
      await expectPage(page, '/glossaire/mots-a-risque', `from ${address}, with ${third}`);
      await page.evaluate(() => window.history.back());
      await expectPage(page, address, `${address}${second} by Back`);
      expect(await isSameDocument(page)).toBe(true);
    }
  });

  test('leads to the place that bears it as it is written', async ({page}) => {
    await open(page, '/a-propos');
    await page.evaluate(() => document.querySelector('footer')?.setAttribute('id', '100%-gratuit'));
    await follow(page, '/a-propos#100%-gratuit');
    await expect(page.locator('footer')).toBeInViewport();
  });

  for (const path of ['/%E0%A4%A', '/%', '/repertoire/%E0%A4%A', '/repertoire/100%25', '/guide/%zz']) {
    test(`in its path, ${path}: a page not found`, async ({page}) => {
      await open(page, path);
      await expectPage(page, NOWHERE, `${path} on load`);
      await follow(page, SORTS.entry);
      await expectPage(page, SORTS.entry, `from ${path}`);
      await follow(page, path);
      await expectPage(page, NOWHERE, `${path} by a link`);
      expect(await isSameDocument(page)).toBe(true);
    });
  }

  test('in its query: the directory reads what it can', async ({page}) => {
    for (const query of ['?q=%E0%A4%A', '?q=%', '?besoin=%E0%A4%A&%=%']) {
      await open(page, `/repertoire${query}`);
      await expectPage(page, '/repertoire', `${query} on load`);
      await follow(page, '/a-propos');
      await expectPage(page, '/a-propos', `from ${query}`);
      await page.evaluate(() => window.history.back());
      await expectPage(page, '/repertoire', `${query} by Back`);
    }
  });
});

testAlone.describe('a page that throws an error', () => {
  testAlone.use({expectedErrors: [/./]});

  /** Has a page carry other data than its own. */
  async function spoil(page: Page, address: string, data: object): Promise<void> {
    await page.route(`**${address}`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        /(<script[^>]*id="?donnees-page"?[^>]*>).*?(<\/script>)/s,
        (_all, start: string, end: string) => start + JSON.stringify(data) + end,
      );
      await route.fulfill({response: answer, body});
    });
  }

  async function expectCrashPage(page: Page): Promise<void> {
    await expect(page.locator('h1')).toHaveText('Cette page a cessé de fonctionner');
    expect(await page.locator('body').innerText()).not.toMatch(ENGLISH);
    await expect(page.getByRole('button', {name: 'Recharger la page'})).toBeVisible();
    await expect(page.getByRole('link', {name: 'Aller à l’accueil'})).toHaveAttribute('href', '/');
  }

  testAlone('says so in French, and leads home, to the search, or to a second try', async ({page}) => {
    await spoil(page, SORTS.entry, {});
    await page.goto(SORTS.entry);
    await expectCrashPage(page);
    await expect(page.getByRole('navigation', {name: 'Navigation principale'})).toBeAttached();

    await page.getByRole('searchbox', {name: 'Chercher une ressource'}).fill('budget');
    await page.getByRole('button', {name: 'Chercher', exact: true}).click();
    await expect(page).toHaveURL('/repertoire?q=budget');
    await expectPage(page, '/repertoire', 'from the crash page');

    await page.goBack();
    await expectCrashPage(page);
    await page.getByRole('link', {name: 'Aller à l’accueil'}).click();
    await expectPage(page, '/', 'from the crash page');

    await page.goBack();
    await page.unroute(`**${SORTS.entry}`);
    await page.getByRole('button', {name: 'Recharger la page'}).click();
    await expectPage(page, SORTS.entry, 'at a second try');
  });

  testAlone('does so in the guide too, under the header', async ({page}) => {
    await spoil(page, SORTS.stage, {kind: 'etape', stage: {numero: 1}});
    await page.goto(SORTS.stage);
    await expectCrashPage(page);
    await expect(page.getByRole('navigation', {name: 'Navigation principale'})).toBeAttached();
  });

  testAlone('does so where even the header does not stand', async ({page}) => {
    await page.addInitScript(() => {
      // What the frame of each page asks for the theme.
      window.matchMedia = () => {
        throw new Error('broken on purpose');
      };
    });
    for (const address of ['/', SORTS.stage, '/contribuer', NOWHERE]) {
      await page.goto(address);
      await expectCrashPage(page);
      await expect(page).toHaveTitle(/Cette page a cessé de fonctionner/);
    }
  });

  testAlone('is loaded anew, once, when its data may be of another edition', async ({page}) => {
    const DATA = '**/donnees/pages/**';
    const home = JSON.parse(readFileSync(`${BUILD}/donnees/pages/accueil.json`, 'utf8')) as Record<
      string,
      unknown
    >;
    expect(home[SHAPE_KEY]).toMatch(/^[0-9a-f]{8}$/);
    const marked = {[SHAPE_KEY]: home[SHAPE_KEY]};
    const others = [{}, [], null, 'x', {[SHAPE_KEY]: 'autre'}, marked].map((data) => ({
      data,
      to: SORTS.entry,
    }));
    for (const {data, to} of [...others, {data: {}, to: SORTS.stage}, {data: marked, to: '/glossaire'}]) {
      await page.unroute(DATA);
      await open(page, '/a-propos');
      const answer = {contentType: 'application/json', body: JSON.stringify(data)};
      await page.route(DATA, (route) => route.fulfill(answer));
      await follow(page, to);
      await expectNewDocument(page);
      await expectPage(page, to, `${JSON.stringify(data)} for ${to}`);
    }
  });
});

test('from a need, one begins with a resource chosen by hand; its text leads to another, without a new page load', async ({
  page,
}) => {
  await page.goto(sample('need'));
  const begin = page.getByRole('region', {name: 'Commencez ici'});
  const chosen = begin.getByRole('heading', {level: 3}).first();
  const name = (await chosen.textContent()) ?? '';
  await chosen.getByRole('link').click();
  await expect(page.getByRole('heading', {level: 1})).toContainText(name);

  const inText = /<div class="?texte-r"?>(?:(?!<\/div>)[^])*?<a href="?(\/repertoire\/[\w-]+)/;
  const [from = '', to = ''] = addressesOf('resource').flatMap((address) => {
    const [, other] = inText.exec(readFileSync(pageFile(address), 'utf8')) ?? [];
    return other === undefined ? [] : [address, other];
  });
  await page.goto(from);
  await page.evaluate(() => Object.assign(window, {isSamePage: true}));
  await page.locator(`.texte-r a[href="${to}"]`).first().click();
  await page.waitForURL(to);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

testAlone('a heading that bears the id of the data of the page does not take its place', async ({page}) => {
  await page.route(`**${SORTS.practice}`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      /<body[^>]*>/,
      (tag) => `${tag}<h2 id="donnees-page" data-adresse="${SORTS.practice}">Titre</h2>`,
    );
    await route.fulfill({response: answer, body});
  });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page, SORTS.practice);
  await expect(page.locator('h1')).toHaveText(built(SORTS.practice).h1);
  expect(requests.filter((url) => url.includes('donnees/pages'))).toEqual([]);
});

testAlone.describe('without a network', () => {
  testAlone.use({expectedErrors: [/Failed to load|ERR_INTERNET_DISCONNECTED|Loading chunk/]});

  for (const [name, to] of [
    ['entry', SORTS.entry],
    ['stage of the guide', SORTS.stage],
    ['page of text', '/a-propos'],
  ] as const) {
    testAlone(
      `the first link to a ${name} says so in the site, which stays; a second try succeeds`,
      async ({page, context}) => {
        await open(page, sample('need'));
        await context.setOffline(true);
        await follow(page, to);
        await expect(page.getByRole('alert')).toContainText('Le réseau n’a pas répondu');
        await expect(page.getByRole('navigation', {name: 'Navigation principale'})).toHaveCount(1);
        expect(await page.locator('body').innerText()).not.toMatch(ENGLISH);
        await page.evaluate(() => window.history.back());
        await expectPage(page, sample('need'), 'back, still without a network');
        await page.evaluate(() => window.history.forward());
        await page.getByRole('button', {name: 'Réessayer'}).click();
        await expect(page.getByRole('alert')).toContainText('Le réseau n’a pas répondu');
        await context.setOffline(false);
        await page.getByRole('button', {name: 'Réessayer'}).click();
        await expectPage(page, to, 'at a second try');
        expect(await isSameDocument(page)).toBe(true);
      },
    );
  }

  testAlone('scripts that a publication has removed make the browser load the new page', async ({page}) => {
    await open(page, '/a-propos');
    // Until the browser asks for a document: what the site readies before one follows the link fails as well.
    let published = true;
    await page.route('**/assets/js/**', (route) =>
      published ? route.fulfill({status: 404}) : route.continue(),
    );
    page.on('request', (request) => {
      if (request.isNavigationRequest()) published = false;
    });
    await follow(page, '/evenements');
    await expectNewDocument(page);
    await expectPage(page, '/evenements', 'after a publication');
  });
});

test.describe('to those who do not see the page, or use no pointer', () => {
  const said = (page: Page) => page.locator('body > [aria-live=polite]');

  test('a new page is said by its title, a page that is awaited is not', async ({page}) => {
    await open(page, '/a-propos');
    await expect(said(page)).toHaveText('');
    for (const address of ['/contribuer', SORTS.entry, SORTS.stage]) {
      await follow(page, address);
      await expect(said(page)).toHaveText(built(address).title);
    }
    await page.evaluate(() => window.history.go(-3));
    await expect(said(page)).toHaveText(built('/a-propos').title);
  });

  for (const [name, from, within] of [
    ['a list', sample('need'), 'main'],
    // Its facets take the place of other links when they come.
    ['the directory', '/repertoire', 'main .fiches'],
    ['the guide', sample('guide'), 'main'],
    ['a page of text', '/a-propos', 'main'],
  ] as const) {
    test(`Back gives the focus to the link one had followed, and its place, in ${name}`, async ({page}) => {
      await open(page, from);
      const links = page.locator(`${within} a[href^="/"]:visible`);
      const rank = Math.min(4, (await links.count()) - 1);
      await links.nth(rank).focus();
      const place = () =>
        page.evaluate(() => ({
          text: document.activeElement?.textContent,
          top: Math.round(document.activeElement?.getBoundingClientRect().top ?? 0),
        }));
      const before = await place();
      await page.keyboard.press('Enter');
      await expect(page).not.toHaveURL(from);
      await expect(page.locator('main h1')).toBeVisible();
      await page.goBack();
      await expect.poll(place).toEqual(before);
      // A page that one comes to by a link takes no focus from the theme.
      await follow(page, '/contribuer');
      await expectPage(page, '/contribuer', 'forward again');
      expect(await page.evaluate(() => document.activeElement?.closest('main, footer'))).toBeNull();
    });
  }

  test('Back to a folded menu gives the focus to what opens it @phone', async ({page, isMobile}) => {
    test.skip(!isMobile, 'The menu is folded on a phone only.');
    await open(page, '/a-propos');
    await page.getByText('Menu', {exact: true}).click();
    await page.locator('.menu').getByRole('link', {name: 'Glossaire'}).click();
    await expectPage(page, '/glossaire', 'by the menu');
    await page.goBack();
    await expect(page.locator('.menu summary')).toBeFocused();
  });

  test('Back does not open the search box from which one left', async ({page}) => {
    await open(page, '/');
    await page.keyboard.press('Control+k');
    await page.locator('input[name=q]:focus').fill(built(SORTS.entry).h1);
    await page.locator(`[role=listbox] a[href="${SORTS.entry}"]`).click();
    await expectPage(page, SORTS.entry, 'by the box');
    await page.goBack();
    await expectPage(page, '/', 'back');
    await expect(page.getByRole('listbox')).toHaveCount(0);
  });
});
