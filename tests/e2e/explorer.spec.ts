import type {Locator, Page} from '@playwright/test';
import {test as testAlone} from './fixtures';
import {expect, test} from './oneWindow';
import {clickOnceStill} from './still';

/* What people do in the directory. Numbers come from the page: the tests hold when resources are added. */

const results = (page: Page) => page.getByRole('heading', {level: 2, name: /ressource/});
const chips = (page: Page) => page.getByRole('list', {name: 'Filtres actifs'}).getByRole('button');

/** The number a heading or a button gives; 0 for « Aucune ressource ». */
async function numberIn(locator: Locator): Promise<number> {
  return Number((await locator.innerText()).replace(/\D/g, '') || 0);
}

/** A facet's checkbox by its words, on a page where the facets have come. */
function option(page: Page | Locator, words: string): Locator {
  return page.getByRole('checkbox', {name: new RegExp(`^${words}\\s*[\\d\\s]*$`)});
}

test('a facet filters the list as its count says, and Back undoes it', async ({page}) => {
  await page.goto('/repertoire');
  const before = await numberIn(results(page));
  const funding = option(page, 'du financement');
  const promised = await numberIn(page.locator('label', {has: funding}));
  await funding.check();
  await expect(page).toHaveURL(/\?famille=chercher-financement$/);
  await expect.poll(() => numberIn(results(page))).toBe(promised);
  expect(promised).toBeLessThan(before);
  await expect(funding).toBeFocused();
  await expect(page.getByRole('status').filter({hasText: `${promised}`})).toHaveCount(1);

  await page.goBack();
  await expect(page).toHaveURL(/\/repertoire$/);
  await expect.poll(() => numberIn(results(page))).toBe(before);
  await expect(funding).not.toBeChecked();
  await page.goForward();
  await expect(funding).toBeChecked();
});

test('a precise need takes the place of its family', async ({page}) => {
  await page.goto('/repertoire?famille=chercher-financement');
  const loan = page.getByRole('group', {name: /Plus précisément/}).getByRole('button', {name: /^un prêt/});
  const promised = await numberIn(loan);
  await loan.click();
  await expect(page).toHaveURL(/\?besoin=pret-investissement$/);
  await expect.poll(() => numberIn(results(page))).toBe(promised);
  await expect(loan).toHaveAttribute('aria-pressed', 'true');
  await expect(chips(page).first()).toHaveAccessibleName(/^Retirer le filtre Besoin\s: un prêt/);
});

test('a link with two facets opens on its list', async ({page}) => {
  await page.goto('/repertoire?famille=chercher-financement&etape=ideation&etape=financement');
  await expect(option(page, 'du financement')).toBeChecked();
  await expect(option(page, 'Idéation')).toBeChecked();
  await expect(chips(page)).toHaveText(['du financement', '1 Idéation', '3 Financement', 'Tout effacer']);
  const count = await numberIn(results(page));
  expect(count).toBeGreaterThan(0);
  await expect(page.locator('.fiches .carte-r')).toHaveCount(Math.min(count, 20));
});

test('chips leave with the keyboard, and the focus goes on', async ({page}) => {
  await page.goto('/repertoire?etape=ideation&etape=financement&langue=fr');
  const ideation = page.getByRole('button', {name: 'Retirer le filtre Étape 1, Idéation'});
  const funding = page.getByRole('button', {name: 'Retirer le filtre Étape 3, Financement'});
  const french = page.getByRole('button', {name: /Retirer le filtre Langue/});
  await ideation.focus();
  await page.keyboard.press('Delete');
  await expect(ideation).toHaveCount(0);
  await expect(funding).toBeFocused();
  await french.focus();
  await page.keyboard.press('Backspace');
  await expect(french).toHaveCount(0);
  await expect(funding).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(0);
  await expect(results(page)).toBeFocused();
  await expect(page).toHaveURL(/\/repertoire$/);
});

test('« Afficher les autres » leads to the first new row; Back from an entry gives the list back', async ({
  page,
}) => {
  await page.goto('/repertoire?famille=chercher-financement');
  // Before the directory comes, the page holds the start of the whole list.
  await expect(option(page, 'du financement')).toBeChecked();
  const rows = page.locator('.fiches .carte-r');
  await expect(rows).toHaveCount(20);
  const total = await numberIn(results(page));
  await clickOnceStill(page.getByRole('button', {name: /^Afficher les/}));
  await expect(rows).toHaveCount(total);
  const link = rows.nth(20).getByRole('link');
  await expect(link).toBeFocused();
  await rows.nth(60).scrollIntoViewIfNeeded();
  const far = rows.nth(60).getByRole('link');
  const top = async () => (await far.boundingBox())?.y ?? 0;
  const before = await top();
  const name = await far.innerText();
  await clickOnceStill(far);
  await expect(page.getByRole('heading', {level: 1})).toContainText(name);
  await page.goBack();
  await expect(rows).toHaveCount(total);
  await expect(option(page, 'du financement')).toBeChecked();
  await expect(far).toBeInViewport();
  expect(Math.abs((await top()) - before)).toBeLessThan(40);
});

test('a link that asks for what is gone says so and shows the rest', async ({page}) => {
  await page.goto('/repertoire?etape=lune&etape=ideation');
  await expect(page.getByText(/Ce lien demandait aussi «\slune\s»/)).toBeVisible();
  await expect(chips(page)).toHaveText(['1 Idéation', 'Tout effacer']);
  await option(page, 'Financement').check();
  await expect(page).toHaveURL(/\?etape=ideation&etape=financement$/);
  await expect(page.getByText('Ce lien demandait')).toHaveCount(0);
});

test('an empty list shows ways out that keep their promise', async ({page}) => {
  await page.goto('/repertoire?territoire=coaticook&besoin=trouver-local&cout=gratuit');
  await expect(results(page)).toHaveText('Aucune ressource');
  await expect(page.getByRole('heading', {name: 'Rien ne correspond à tout à la fois'})).toBeVisible();
  await expect(page.getByRole('link', {name: 'Proposer une ressource'}).first()).toBeVisible();
  const way = page.getByRole('button', {name: /^Sans /}).first();
  const promised = await numberIn(way.locator('em'));
  expect(promised).toBeGreaterThan(0);
  await way.click();
  await expect(results(page)).toBeFocused();
  await expect.poll(() => numberIn(results(page))).toBe(promised);
});

test('words filter by relevance, Escape clears them, nothing typed is lost', async ({page}) => {
  await page.goto('/repertoire');
  await expect(option(page, 'du financement')).toBeVisible();
  const box = page.getByRole('combobox', {name: 'Chercher une ressource'});
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('prêt pour une coopérative');
  await expect(page).toHaveURL(/\?q=pr%C3%AAt\+pour\+une\+coop%C3%A9rative$/);
  await expect(page.getByLabel('Trier par')).toHaveValue('');
  await expect(page.getByLabel('Trier par').locator('option').first()).toHaveText('Pertinence');
  await expect(page.locator('.fiches .carte-r').first()).toContainText(/prêt|coopérati/i);
  await expect(page.locator('.fiches mark').first()).toHaveText(/prêt|coop/i);
  // The list of suggestions lies over the filters.
  await box.press('Escape');
  await option(page, 'du financement').check();
  await expect(box).toHaveValue('prêt pour une coopérative');
  await page.goBack();
  await expect(box).toHaveValue('prêt pour une coopérative');
  await box.press('Escape');
  await expect(box).toHaveValue('');
  await expect(page).toHaveURL(/\/repertoire$/);
});

testAlone('without workers nor storage, the search works in the page', async ({page}) => {
  await page.addInitScript(() => {
    for (const name of ['Worker', 'caches']) Object.defineProperty(window, name, {value: undefined});
  });
  await page.goto('/repertoire?q=logement');
  await expect(page.locator('.fiches mark').first()).toHaveText(/logement/i);
  expect(page.workers()).toEqual([]);
});

testAlone.describe('once the search has been downloaded', () => {
  // The links of the rows fetch their pages in advance.
  testAlone.use({expectedErrors: [/ERR_INTERNET_DISCONNECTED/]});

  testAlone('it needs no network, nor does that of the next visit', async ({page, context}) => {
    const kept = () =>
      page.evaluate(async () => {
        const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        return (await Promise.all(stores.map((store) => store.keys()))).flat().length;
      });
    await page.goto('/repertoire?q=logement');
    await expect.poll(kept).toBe(2);
    await context.setOffline(true);
    await page.getByRole('combobox', {name: 'Chercher une ressource'}).fill('bénévoles');
    await expect(page.locator('.fiches mark').first()).toHaveText(/bénévol/i);
    await context.setOffline(false);

    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.goto('/repertoire?q=local');
    await expect(page.locator('.fiches mark').first()).toHaveText(/loca/i);
    expect(page.workers()).toHaveLength(1);
    expect(asked.filter((url) => url.includes('recherche-'))).toEqual([]);
  });
});

test('a few tabs lead from the top of the page to the first result', async ({page}) => {
  await page.goto('/repertoire?q=logement');
  await expect(page.locator('.fiches mark').first()).toBeVisible();
  let tabs = 0;
  const skip = page.getByRole('link', {name: 'Aller aux résultats'});
  while (!(await skip.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
    expect((tabs += 1)).toBeLessThan(15);
  }
  await expect(skip).toBeInViewport({ratio: 1});
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.fiches a').first()).toBeFocused();
  await expect(page).toHaveURL(/\?q=logement$/);
});

test('the header of every page leads to the search, and a sort stays in the address', async ({page}) => {
  await page.goto('/glossaire');
  await page.getByRole('banner').getByRole('link', {name: 'Chercher'}).click();
  await expect(page).toHaveURL(/\/repertoire$/);
  await expect(page.getByRole('combobox', {name: 'Chercher une ressource'})).toBeFocused();
  await page.getByLabel('Trier par').selectOption({label: 'Plus complètes d’abord'});
  await expect(page).toHaveURL(/\?tri=completude$/);
  await expect(page.locator('.groupe-l')).toHaveCount(0);
  const first = await page.locator('.carte-r__nom').first().textContent();
  await page.reload();
  await expect(page.getByLabel('Trier par')).toHaveValue('completude');
  await expect(page.locator('.carte-r__nom').first()).toHaveText(first ?? '');
});

test('a filter that would give nothing looks so in forced colours', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await page.goto('/repertoire?territoire=coaticook&besoin=trouver-local');
  const [off, on] = [
    page.locator('.case:has(:disabled) .t').first(),
    page.locator('.case:has(:enabled) .t').first(),
  ];
  const colour = (text: Locator) => text.evaluate((element) => getComputedStyle(element).color);
  expect(await colour(off)).not.toBe(await colour(on));
});

test('the section one is in is marked in forced colours', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 800});
  await page.emulateMedia({forcedColors: 'active'});
  await page.goto('/repertoire');
  const [mark, ground] = await page
    .locator('.nav a[aria-current]')
    .evaluate((link) => [
      getComputedStyle(link, '::after').backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
  expect(mark).not.toBe(ground);
});

testAlone('a search that dies is started again', async ({page}) => {
  await page.addInitScript(() => {
    const {Worker: Real} = window;
    window.Worker = class extends Real {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        // Dead as soon as it has spoken.
        this.addEventListener('message', () => setTimeout(() => this.dispatchEvent(new Event('error'))), {
          once: true,
        });
      }
    };
  });
  await page.goto('/repertoire?q=logement');
  await expect(page.locator('.fiches mark').first()).toHaveText(/logement/i);
  await page.getByRole('combobox', {name: 'Chercher une ressource'}).fill('bénévoles');
  await expect(page.locator('.fiches mark').first()).toHaveText(/bénévol/i);
});

testAlone.describe('when the network fails', () => {
  testAlone.use({expectedErrors: [/donnees\/re(pertoire|cherche-\w+)\.json/]});

  testAlone('without the directory, the browsable pages stay and one can try again', async ({page}) => {
    let isDown = true;
    await page.route('**/donnees/re*.json*', (route) => (isDown ? route.abort() : route.continue()));
    await page.goto('/repertoire?q=logement&etape=ideation');
    await expect(page.getByText('Les filtres ne se chargent pas.')).toBeVisible();
    await expect(page.getByRole('combobox', {name: 'Chercher une ressource'})).toHaveValue('logement');
    await expect(page.getByRole('navigation', {name: 'Parcourir'})).toBeVisible();
    isDown = false;
    await page.getByRole('button', {name: 'Réessayer'}).click();
    await expect(page.getByRole('button', {name: 'Réessayer'})).toHaveCount(0);
    await expect(results(page)).toHaveText(/ressource/);
    await expect(page.getByRole('combobox', {name: 'Chercher une ressource'})).toHaveValue('logement');
  });

  testAlone('without the search engine, the facets work and the words are kept', async ({page}) => {
    let isDown = true;
    await page.route('**/donnees/recherche-*.json*', (route) => (isDown ? route.abort() : route.continue()));
    await page.goto('/repertoire?q=logement');
    await expect(page.getByText('La recherche ne se charge pas.')).toBeVisible();
    await expect(results(page)).toHaveText(/, sans vos mots$/);
    await expect(page.getByText(/trouvées/)).toHaveCount(0);
    const all = await numberIn(results(page));
    await option(page, 'Idéation').check();
    await expect.poll(() => numberIn(results(page))).toBeLessThan(all);
    isDown = false;
    await page.getByRole('button', {name: 'Réessayer'}).click();
    await expect(page.getByText('La recherche ne se charge pas.')).toHaveCount(0);
    await expect(page).toHaveURL(/\?q=logement&etape=ideation$/);
  });

  testAlone('without the running texts, names are searched, and one may ask for the rest', async ({page}) => {
    let isDown = true;
    await page.route('**/donnees/recherche-textes.json*', (route) =>
      isDown ? route.abort() : route.continue(),
    );
    await page.goto('/repertoire?q=logement');
    await expect(results(page)).toHaveText(/ressource/);
    const ask = page.getByRole('button', {name: 'Chercher aussi dans les textes'});
    await expect(ask).toBeVisible();
    const byName = await numberIn(results(page));
    isDown = false;
    await ask.click();
    await expect(ask).toHaveCount(0);
    await expect.poll(() => numberIn(results(page))).toBeGreaterThan(byName);
  });
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('the first result is on the first screen, also with filters', async ({page}) => {
    for (const search of ['', '?famille=chercher-financement&etape=ideation', '?q=argent']) {
      await page.goto(`/repertoire${search}`);
      await expect(results(page)).toHaveText(/\d/);
      await expect(page.locator('.carte-r__nom').first()).toBeInViewport({ratio: 1});
    }
  });

  test('the first result stays high under what is said of the words', async ({page}) => {
    for (const words of [
      'logment',
      'salle a louer',
      'emprunter 40000 coop',
      'argent',
      'local ocal zzyzzyx',
    ]) {
      await page.goto(`/repertoire?${new URLSearchParams({q: words})}`);
      await expect(page.locator('.fiches mark').first()).toBeVisible();
      const top = async () => (await page.locator('.carte-r').first().boundingBox())?.y ?? Infinity;
      await expect.poll(top, {message: words}).toBeLessThan(380);
    }
    const why = page.getByText('Pourquoi', {exact: true});
    await why.tap();
    await expect(page.getByText(/Aucun texte ne contient/)).toBeVisible();
  });

  test('filters stand in a sheet that gives the focus back', async ({page}) => {
    await page.goto('/repertoire');
    const open = page.getByRole('button', {name: 'Filtres'});
    await open.click();
    const sheet = page.getByRole('dialog', {name: 'Filtres'});
    await expect(sheet.getByRole('heading', {name: 'Filtres'})).toBeFocused();
    const stage = option(sheet, 'Idéation');
    const promised = await numberIn(
      sheet
        .locator('label')
        .filter({hasText: /^1?\s*Idéation/})
        .locator('.n'),
    );
    await stage.check();
    await expect(sheet.getByRole('button', {name: /^Voir/})).toHaveText(new RegExp(`^Voir ${promised}\\s`));
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(open).toBeFocused();
    await open.click();
    await sheet.getByRole('button', {name: 'Fermer les filtres'}).click();
    await expect(open).toBeFocused();
    await open.click();
    await sheet.getByRole('button', {name: /^Voir/}).click();
    await expect(sheet).toHaveCount(0);
    await expect(results(page)).toBeFocused();
    expect(await numberIn(results(page))).toBe(promised);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page has its list, its ways in and every resource by name', async ({page}) => {
    await page.goto('/repertoire?q=logement');
    await expect(page.locator('.carte-r')).toHaveCount(20);
    await expect(
      page.getByRole('navigation', {name: 'Parcourir'}).getByRole('link', {name: /^du financement/}),
    ).toHaveAttribute('href', '/besoins/chercher-financement');
    await expect(page.getByRole('heading', {name: 'Toutes les ressources, de A à Z'})).toBeVisible();
    const total = await numberIn(results(page).first());
    expect(await page.locator('.toutes li').count()).toBeGreaterThanOrEqual(total);
    await expect(page.getByRole('button', {name: 'Filtres'})).toBeHidden();
    await expect(page.getByLabel('Trier par')).toBeHidden();
  });

  test('a list is filtered by links, which keep what it is about', async ({page}) => {
    await page.goto('/besoins/chercher-financement');
    const filters = page.getByRole('navigation', {name: 'Filtrer cette liste'});
    const stage = filters.getByRole('link').first();
    const count = await numberIn(stage.locator('span'));
    await stage.click();
    await expect(page).toHaveURL(/\/etapes\/[\w-]+\/chercher-financement$/);
    await expect(page.getByRole('heading', {level: 1})).toHaveText(
      /^Je cherche du financement, à l’étape 1$/,
    );
    expect(await numberIn(page.getByRole('heading', {level: 2, name: /ressources?$/}))).toBe(count);
    await filters.getByRole('link', {name: /^Documents et outils/}).click();
    await expect(page.getByRole('heading', {name: /^Documents et outils/})).toBeInViewport();
  });
});
