import {readFileSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import {addresses} from '../../src/model/addresses';
import {test as testAlone} from './fixtures';
import {expect, test} from './oneWindow';
import {clickOnceStill} from './still';

/*
 * Six people of the scenarios (tests/scenarios), on a phone, from what they say to what they leave with: ids that someone
 * who had not seen the site held acceptable, and a way to reach somebody.
 */

interface Scenario {
  id: string;
  mots: string;
  etape: string | null;
  territoire: string | null;
  attendu: Record<'ressources' | 'besoins' | 'pratiques' | 'gabarits' | 'parcours', string[]>;
  minimum: number;
  atteindre: string[];
}

const scenarios = JSON.parse(readFileSync('tests/scenarios/scenarios.json', 'utf8')) as Scenario[];

function scenario(id: string): Scenario {
  const found = scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`No scenario « ${id} ».`);
  return found;
}

test.use({viewport: {width: 390, height: 844}});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

/** Says it on the home, in one's own words, and waits for what answers. */
async function ask(page: Page, {mots}: Scenario): Promise<void> {
  await open(page, addresses.home());
  await page.getByRole('combobox').first().fill(mots);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('main').getByRole('heading', {level: 2, name: /^\d+\sressources?$/}),
  ).toBeVisible();
}

/** The links of the page that lead to one of these addresses. */
function linksTo(page: Page, urls: readonly string[]): Locator {
  return page.getByRole('main').locator(anyOf(urls));
}

const anyOf = (urls: readonly string[]) => urls.map((url) => `a[href="${url}"]`).join(',');

const resources = ({attendu}: Scenario) => attendu.ressources.map(addresses.resource);
const reachable = ({atteindre}: Scenario) => atteindre.map(addresses.resource);

const dossierLink = (page: Page) => page.getByRole('banner').getByRole('link', {name: /^Mon dossier/});

/** Keeps what the page is about. */
async function keepPage(page: Page): Promise<void> {
  await clickOnceStill(
    page
      .getByRole('main')
      .getByRole('button', {name: /^Garder /})
      .first(),
  );
}

/** Keeps so many rows of a list that are acceptable. */
async function keepRows(page: Page, told: Scenario, count: number): Promise<void> {
  const rows = page.locator('.fiches .carte-r').filter({has: page.locator(anyOf(resources(told)))});
  for (let row = 0; row < count; row += 1) {
    await clickOnceStill(rows.nth(row).getByRole('button', {name: /^Garder /}));
  }
}

/** What the dossier holds that is acceptable. */
async function keptOf(page: Page, {attendu}: Scenario): Promise<number> {
  const urls = [
    ...attendu.ressources.map(addresses.resource),
    ...attendu.parcours.map(addresses.parcours),
    ...attendu.gabarits.map(addresses.template),
  ];
  return linksTo(page, urls).count();
}

/** A way to reach somebody, on the page of a resource: a number or a letter where there is one, else their own page. */
function way(page: Page, kind: 'tel' | 'any' = 'tel'): Locator {
  const part = page.getByRole('region', {name: 'Joindre'});
  return kind === 'tel' ? part.locator('a[href^="tel:"]') : part.getByRole('link');
}

test('a drop-in daycare in the Granit: from her words to a parcours, kept, and somebody to call', async ({
  page,
}) => {
  const told = scenario('halte-garderie-a-lambton');
  await ask(page, told);
  await clickOnceStill(linksTo(page, told.attendu.parcours.map(addresses.parcours)).first());
  await expect(page.getByRole('region', {name: 'Les trois premiers gestes'})).toBeVisible();
  await keepPage(page);
  const parcours = page.url();
  for (const id of ['maison-famille-granit', 'service-211-quebec']) {
    await page.goto(parcours);
    await clickOnceStill(linksTo(page, [addresses.resource(id)]).first());
    await expect(page.getByRole('region', {name: 'Joindre'})).toBeVisible();
    await keepPage(page);
  }
  await expect(way(page).first()).toBeVisible();
  await dossierLink(page).click();
  await expect.poll(() => keptOf(page, told)).toBeGreaterThanOrEqual(told.minimum);
});

testAlone(
  'drivers in Windsor: kept in the evening, found again the next day, with a number',
  async ({page, context}) => {
    const told = scenario('des-chauffeurs-a-windsor-et-revenir-demain');
    await ask(page, told);
    await keepRows(page, told, 2);
    await clickOnceStill(linksTo(page, told.attendu.parcours.map(addresses.parcours)).first());
    await expect(page.getByRole('region', {name: 'Les trois premiers gestes'})).toBeVisible();
    await keepPage(page);
    await page.close();

    const tomorrow = await context.newPage();
    await open(tomorrow, addresses.home());
    await expect(dossierLink(tomorrow)).toHaveAccessibleName('Mon dossier 3');
    await dossierLink(tomorrow).click();
    await expect.poll(() => keptOf(tomorrow, told)).toBe(told.minimum);
    await linksTo(tomorrow, reachable(told)).first().click();
    await expect(way(tomorrow).first()).toBeVisible();
  },
);

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('neighbours who are not incorporated: by links alone, to the number of who will say yes or no', async ({
    page,
  }) => {
    const told = scenario('pas-incorpores-a-val-des-sources');
    await page.goto(addresses.home());
    await page.getByRole('main').locator(`a[href="${addresses.finder()}"]`).first().click();
    await page
      .getByRole('main')
      .locator(`a[href="${addresses.finderStage(told.etape ?? '')}"]`)
      .click();
    await page.getByRole('link', {name: /^Du financement/}).click();
    const answer = page.url();
    // By whom the money may pass, step by step.
    await linksTo(page, told.attendu.parcours.map(addresses.parcours)).first().click();
    await expect(page.getByRole('region', {name: 'Les trois premiers gestes'})).toBeVisible();
    expect(await linksTo(page, resources(told)).count()).toBeGreaterThanOrEqual(told.minimum);
    await page.goto(answer);
    const here = page.locator('details').filter({has: page.locator('summary', {hasText: 'Sources'})});
    await here.locator('summary').click();
    await here.locator(`a[href="${addresses.resource('mrc-sources')}"]`).click();
    await expect(way(page).first()).toBeVisible();
  });
});

testAlone.describe('in a valley without a network', () => {
  testAlone.use({expectedErrors: [/ERR_INTERNET_DISCONNECTED|Loading chunk/]});

  testAlone(
    'an adviser prepares a list, loses the network, and hands it over by link and on paper',
    async ({page, context, browser, baseURL}) => {
      const told = scenario('une-conseillere-sur-la-route-a-cookshire');
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: baseURL ?? ''});
      await ask(page, told);
      await keepRows(page, told, told.minimum);
      await dossierLink(page).click();
      await expect.poll(() => keptOf(page, told)).toBe(told.minimum);

      await context.setOffline(true);
      await page.getByRole('button', {name: 'Préparer une liste'}).click();
      await page
        .getByLabel(/^Pourquoi, en une phrase/)
        .first()
        .fill('Appelez-les avant d’écrire.');
      await page.getByRole('button', {name: 'Copier le lien de la liste'}).click();
      await expect(page.getByText('Le lien est copié.')).toBeVisible();
      const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({media: 'print'});
      await expect(page.getByText('Appelez-les avant d’écrire.').filter({visible: true})).toBeVisible();
      await expect(page.getByRole('img', {name: 'Code qui ouvre cette liste'})).toBeVisible();

      const theirs = await (await browser.newContext({baseURL, serviceWorkers: 'block'})).newPage();
      await theirs.goto(link.pathname + link.hash);
      await expect(theirs.getByRole('heading', {name: 'On vous propose une liste'})).toBeVisible();
      await expect(theirs.getByText('Appelez-les avant d’écrire.')).toBeVisible();
      await theirs.getByRole('button', {name: /^Ajouter 3/}).click();
      await expect.poll(() => keptOf(theirs, told)).toBe(told.minimum);
      await linksTo(theirs, reachable(told)).first().click();
      await expect(way(theirs, 'any').first()).toBeVisible();
      await theirs.context().close();
    },
  );
});

test('a group that writes in English: to the page in English, then to a door that answers', async ({
  page,
}) => {
  const told = scenario('un-groupe-anglophone-a-mansonville');
  await ask(page, told);
  await clickOnceStill(page.getByRole('link', {name: 'See what is offered in English'}));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-CA');
  const doors = page.getByRole('region', {name: 'Where to start'});
  await expect(doors.getByRole('link', {name: /^Their website/}).first()).toHaveAttribute('href', /^https:/);
  await doors
    .locator(anyOf(reachable(told)))
    .first()
    .click();
  await expect(way(page, 'any').first()).toBeVisible();
});

testAlone(
  'a privacy policy at the library, where nothing is kept: a filled register leaves as a file, and a number',
  async ({page}) => {
    const told = scenario('une-politique-de-confidentialite-a-la-bibliotheque');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await ask(page, told);
    const list = page.url();
    await expect.poll(() => linksTo(page, resources(told)).count()).toBeGreaterThanOrEqual(told.minimum);
    await clickOnceStill(linksTo(page, told.attendu.parcours.map(addresses.parcours)).first());
    await clickOnceStill(linksTo(page, [addresses.template('registre-renseignements')]).first());
    const filling = page.getByRole('region', {name: 'Remplir ici'});
    await filling.getByLabel('Donnée', {exact: true}).first().fill('Courriels de l’infolettre');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      filling.getByRole('button', {name: 'Télécharger .csv'}).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('Courriels de l’infolettre');
    await page.goto(list);
    await clickOnceStill(linksTo(page, [addresses.resource('cai-quebec')]).first());
    await expect(way(page).first()).toBeVisible();
  },
);

test('three questions, a short answer kept at once and given back, and answers that one changes', async ({
  page,
}) => {
  const told = scenario('une-conseillere-sur-la-route-a-cookshire');
  const onwards = page.getByRole('button', {name: /^(Continuer|Voir ma courte liste)$/});
  const pick = async (value: string) => {
    await page.locator(`main input[type=radio][value="${value}"]`).check();
    await onwards.click();
  };
  await open(page, addresses.finder());
  await pick(told.etape ?? '');
  await expect(page).toHaveURL(/\/trouver\/territoire\?/);
  await pick(told.territoire ?? '');
  await expect(page).toHaveURL(/\/trouver\/besoin\?/);
  await page.getByRole('radio', {name: /^Du financement/}).check();
  await onwards.click();
  await expect(page.getByRole('heading', {level: 1, name: 'Commencez par ces trois-là'})).toBeVisible();
  await clickOnceStill(page.getByRole('button', {name: 'Garder les trois'}));
  await expect(page.getByText('Trois ressources ajoutées à mon dossier (3).')).toBeVisible();
  await page.getByRole('button', {name: 'Annuler'}).click();
  await expect(dossierLink(page)).toHaveAccessibleName('Mon dossier');
  await page.goBack();
  await expect(page.getByRole('radio', {name: /^Du financement/})).toBeChecked();
  await page.goForward();
  await page.getByRole('link', {name: 'Changer mes réponses'}).click();
  await expect(page.locator(`main input[type=radio][value="${told.etape}"]`)).toBeChecked();
});
