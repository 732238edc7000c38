import {readFileSync} from 'node:fs';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import {addresses} from '../../src/model/addresses';
import type {NeedView} from '../../src/views/needView';
import type {ResourceView} from '../../src/views/resourceView';
import {BUILD, addressesOf} from '../kinds';
import {expect, test} from './fixtures';

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
    ({url, toConfirm, sources, practices, related, statut}) =>
      Boolean(url && toConfirm.length && practices.length && related.length) &&
      statut?.nom === 'À confirmer' &&
      sources.some(({copy}) => copy) &&
      sources.some(({copy}) => !copy),
  );
  await page.goto(address);
  const main = page.getByRole('main');

  await expect(page.getByRole('heading', {level: 1})).toContainText(view.nom);
  await expect(page).toHaveTitle(new RegExp(escape(view.nom)));
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', view.resume);
  await expect(main.getByRole('link', {name: /^Aller au site/})).toHaveAttribute('href', view.url ?? '');
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

  const [firstDoubt = ''] = view.toConfirm;
  await expect(main.getByText(firstDoubt, {exact: true})).toBeHidden();
  await main.getByText(`Ce qu’il reste à confirmer (${view.toConfirm.length})`).click();
  await expect(main.getByText(firstDoubt, {exact: true})).toBeVisible();

  await expect(main.getByRole('link', {name: 'Signaler une erreur'})).toHaveAttribute(
    'href',
    addresses.contribute(),
  );
  await main.getByRole('navigation', {name: 'Fil d’Ariane'}).getByRole('link').last().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(view.needs[0]?.phrase ?? '');
});

test('an entry without address says so, with its sources and a way to help', async ({page}) => {
  const {address, view} = pick(entries, ({url, statut}) => !url && !statut?.closed);
  await page.goto(address);
  const panel = page.getByRole('main').locator('.panneau', {
    has: page.getByRole('heading', {name: 'Nous ne connaissons pas son adresse web'}),
  });

  await expect(page.getByRole('link', {name: /^Aller au site/})).toHaveCount(0);
  for (const {label, reference} of view.sources) {
    await expect(
      panel
        .getByRole('listitem')
        .filter({hasText: reference ?? label})
        .first(),
    ).toBeVisible();
  }
  await panel.getByRole('link', {name: /Vous la connaissez/}).click();
  await expect(page).toHaveURL(addresses.contribute());
});

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
