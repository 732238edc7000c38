import {readFileSync, readdirSync} from 'node:fs';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import {addresses} from '../../src/model/addresses';
import type {MovedView} from '../../src/views/formerPages';
import type {NeedView} from '../../src/views/needView';
import type {ResourceView} from '../../src/views/resourceView';
import {BUILD, addressesOf} from '../kinds';
import {axeFaults} from './axe';
import {expect, test} from './oneWindow';

/* Entries and lists as a visitor reads them. The pages are chosen by what they hold, not by their name. */

interface Built<View> {
  address: string;
  view: View;
}

function builtPages<View>(kind: string): Built<View>[] {
  return addressesOf(kind).map((address) => ({
    address,
    view: JSON.parse(readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, 'utf8')) as View,
  }));
}

function pick<View>(pages: Built<View>[], wanted: (view: View) => boolean): Built<View> {
  const found = pages.find(({view}) => wanted(view));
  if (!found) throw new Error('The directory holds no such page: the tests need another example.');
  return found;
}

const entries = builtPages<ResourceView>('resource');
const needs = builtPages<NeedView>('need');
const longest = [...needs].sort((a, b) => b.view.list.count - a.view.list.count)[0];
if (!longest) throw new Error('The site has no page of a need.');

test('an entry says what it is, leads to its site, and shows what it rests on @phone', async ({page}) => {
  const {address, view} = pick(
    entries,
    ({ways, questions, toConfirm, sources, practices, related, statut}) =>
      Boolean(questions.length && toConfirm.length && practices.length && related.length) &&
      ways[0]?.by === 'page' &&
      statut?.nom === 'À confirmer' &&
      sources.some(({copy}) => copy) &&
      sources.some(({copy}) => !copy),
  );
  await page.goto(address);
  const main = page.getByRole('main');

  await expect(page.getByRole('heading', {level: 1})).toContainText(view.nom);
  await expect(page).toHaveTitle(new RegExp(escape(view.nom)));
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', view.resume);
  await expect(main.getByRole('link', {name: /^Aller au site/})).toHaveAttribute(
    'href',
    view.ways[0]?.link ?? '',
  );
  for (const {label, value} of view.essentials) {
    await expect(main.getByRole('term').filter({hasText: label}).first()).toBeVisible();
    await expect(main.getByRole('definition').filter({hasText: value}).first()).toBeVisible();
  }
  for (const {heading} of view.sections) {
    await expect(main.getByRole('heading', {level: 2, name: heading, exact: true})).toBeVisible();
  }
  await expect(main.locator('.note-attn')).toContainText('À confirmer.');
  await expect(main.getByText(view.verification.text)).toBeVisible();

  for (const source of view.sources.filter(({copy}) => copy)) {
    const item = main.getByRole('listitem').filter({hasText: source.reference ?? source.label});
    await expect(item).toContainText('copie consultée, original à retrouver');
    await expect(item.getByRole('link')).toHaveCount(0);
  }

  await main.getByText(`Ce qu’il reste à confirmer (${view.toConfirm.length})`).click();
  await expect(main.getByText(view.toConfirm[0] ?? '', {exact: true})).toBeInViewport();

  await expect(main.getByRole('link', {name: 'Signaler une erreur'})).toHaveAttribute(
    'href',
    `${addresses.report()}?fiche=${view.id}`,
  );
  await main.getByRole('navigation', {name: 'Fil d’Ariane'}).getByRole('link').last().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(view.needs[0]?.phrase ?? '');
});

test('from the directory, a few taps reach people by telephone @phone', async ({page}) => {
  const {view} = pick(entries, ({ways, statut}) => ways[0]?.by === 'call' && !statut);
  await page.goto(addresses.directory());
  await page.getByRole('combobox', {name: 'Chercher une ressource'}).fill(view.nom);
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByRole('link', {name: view.nom, exact: true}).click();
  await expect(page.getByRole('heading', {level: 1})).toContainText(view.nom);
  const call = page.getByRole('link', {name: /^Appeler le/});
  await expect(call).toBeInViewport({ratio: 1});
  await expect(call).toHaveAttribute('href', /^tel:\+?\d+(?:;ext=\d+)?$/);
});

test('on a phone, the first screen of every entry holds one way to reach it', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  const names = (view: ResourceView) => view.nom.length + (view.organisation?.nom.length ?? 0);
  const longNames = [...entries].sort((a, b) => names(b.view) - names(a.view)).slice(0, 5);
  const unreachable = entries.filter(({view}) => view.doors);
  const longDoors = unreachable.sort((a, b) => names(b.view) - names(a.view)).slice(0, 3);
  for (const {address} of [...longNames, ...longDoors]) {
    await test.step(address, async () => {
      await page.goto(address);
      await expect(page.locator('.bandeau .btn').first()).toBeInViewport({ratio: 1});
    });
  }
});

test('an entry that cannot be reached leads to a door that can', async ({page}) => {
  const {address, view} = pick(entries, ({doors}) => Boolean(doors?.entries.length));
  await page.goto(address);
  await expect(
    page.getByRole('heading', {name: 'Nous ne savons pas encore comment joindre cette ressource'}),
  ).toBeVisible();
  await expect(page.getByRole('link', {name: /^Aller au site/})).toHaveCount(0);
  const [door] = view.doors?.entries ?? [];
  await page.getByRole('main').getByRole('link', {name: door?.nom}).first().click();
  await expect(page.getByRole('heading', {level: 1})).toContainText(door?.nom ?? '');
  await expect(page.locator('.bandeau .btn').first()).toHaveAttribute('href', door?.ways[0]?.link ?? '');
});

test('the sheet to prepare a call prints alone, on one page', async ({page}) => {
  const items = ({questions, toConfirm, documents}: ResourceView) =>
    questions.length === 0 ? [] : [...questions, ...toConfirm, ...documents];
  const [longestSheet] = [...entries].sort((a, b) => items(b.view).length - items(a.view).length);
  if (!longestSheet) throw new Error('The site has no entry.');
  const {address, view} = longestSheet;
  await page.goto(address);
  await page.getByRole('link', {name: 'Préparer mon appel'}).click();
  const sheet = page.getByRole('region', {name: 'Préparer mon appel'});
  await expect(sheet).toBeInViewport();

  await page.emulateMedia({media: 'print'});
  expect(items(view).length).toBeGreaterThan(5);
  for (const item of items(view)) {
    await expect(sheet.getByText(item, {exact: true})).toBeVisible();
  }
  await expect(page.getByRole('heading', {level: 1})).toBeHidden();
  expect(pagesOf(await page.pdf({format: 'Letter'}))).toBe(1);
});

test('the states of an entry have no fault that axe knows, in both themes', async ({page}) => {
  const expectNone = async (state: string) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await page.evaluate(() => Promise.all(document.getAnimations().map(({finished}) => finished)));
      const rules = colorScheme === 'light' ? 'all' : 'colours';
      expect(await axeFaults(page, {rules}), `${state}, ${colorScheme}`).toEqual([]);
    }
  };
  const goTo = async (address: string) => {
    await page.goto(address);
    // It follows the theme of the device from then on.
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  };
  const refusing = pick(entries, ({eligibility}) => refusalOf(eligibility) !== undefined);
  await goTo(refusing.address);
  const {critere = '', refused = ''} = refusalOf(refusing.view.eligibility) ?? {};
  await page.getByText('Comparer avec mon projet').click();
  await page.getByLabel(critere, {exact: true}).selectOption(refused);
  await expect(page.getByText('Non', {exact: true})).toBeVisible();
  await expectNone('refused');
  // Another page knows it too, until it is forgotten.
  await page.reload();
  await expect(page.getByText('Non', {exact: true})).toBeVisible();
  await page.getByText('Comparer avec mon projet').click();
  await page.getByRole('button', {name: 'Oublier mon projet'}).click();
  await expect(page.getByText('Non', {exact: true})).toHaveCount(0);

  await goTo(pick(entries, ({doors}) => Boolean(doors)).address);
  await expectNone('without a way');
  await goTo(pick(entries, ({statut}) => Boolean(statut?.closed)).address);
  await expectNone('closed');
});

/** A value that an entry refuses, and the name of its criterion. */
function refusalOf(eligibility: ResourceView['eligibility']) {
  return eligibility?.conditions
    .flatMap(({nom, refuses}) => refuses.map(({id}) => ({critere: nom, refused: id})))
    .find(({refused}) => refused !== undefined);
}

/** How many pages a file of Chromium has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

test('a closed entry says that it is over, and no list holds it', async ({page}) => {
  const {address, view} = pick(
    entries,
    ({statut, needs: answered}) => Boolean(statut?.closed) && answered.length > 0,
  );
  await page.goto(address);
  await expect(page.getByRole('main').locator('.note-attn')).toContainText('Terminé, gardé pour mémoire');

  await page.getByRole('navigation', {name: 'Fil d’Ariane'}).getByRole('link').last().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(view.needs[0]?.phrase ?? '');
  await expect(page.locator(`main a[href="${address}"]`)).toHaveCount(0);
});

test('Back from an entry returns to the same place in the list @phone', async ({page}) => {
  await page.goto(longest.address);
  const link = page.locator('.mentions a').nth(5);
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(500);
  const name = await link.innerText();

  await link.click();
  await expect(page.getByRole('heading', {level: 1})).toContainText(name);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(longest.view.title);
  await expect(link).toBeInViewport();
});

test('a list leads to the explorer, with its own filter', async ({page}) => {
  await page.goto(longest.address);
  await page.getByRole('link', {name: 'Filtrer cette liste'}).click();
  await expect(page).toHaveURL(longest.view.explorer);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page of a need holds its whole list, and leads to the entries', async ({page}) => {
    await page.goto(longest.address);
    const links = page.locator('.liste-r a[href^="/repertoire/"]');
    await expect(links).toHaveCount(longest.view.list.count);
    // It would lead to the whole directory, which filters nothing without scripts.
    await expect(page.getByText('Filtrer cette liste')).toBeHidden();

    const name = await links.last().innerText();
    await links.last().click();
    await expect(page.getByRole('heading', {level: 1})).toContainText(name);
    await expect(page.getByRole('heading', {level: 2, name: 'L’essentiel'})).toBeAttached();
  });
});

/** The addresses that entries have left: no sitemap names them. */
const former = readdirSync(`${BUILD}/${PAGE_DATA_DIR}/repertoire`)
  .map((file) => ({
    address: addresses.resource(file.replace(/\.json$/, '')),
    view: JSON.parse(
      readFileSync(`${BUILD}/${PAGE_DATA_DIR}/repertoire/${file}`, 'utf8'),
    ) as Partial<MovedView>,
  }))
  .flatMap(({address, view: {movedTo}}) => (movedTo ? [{address, movedTo}] : []));

for (const javaScriptEnabled of [true, false]) {
  test.describe(`an address that an entry has left, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({javaScriptEnabled});

    test('leads to the one that remains', async ({page}) => {
      expect(former.length).toBeGreaterThan(0);
      for (const {address, movedTo} of former) {
        await page.goto(address);
        await expect(page).toHaveURL(movedTo.address);
        await expect(page.getByRole('heading', {level: 1})).toContainText(movedTo.nom);
      }
    });
  });
}

test.describe('an unknown address', () => {
  test.use({expectedErrors: [/404/]});

  test('of an entry shows the page that says so, before and after scripts', async ({page}) => {
    const response = await page.goto(addresses.resource('cette-fiche-n-existe-pas'));
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Cette page n’existe pas');
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
