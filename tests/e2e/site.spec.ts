import {readFileSync} from 'node:fs';
import {addresses} from '../../src/model/addresses';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import type {EventsView} from '../../src/views/eventsView';
import type {PrizesView} from '../../src/views/prizesView';
import type {GlossaryTerm} from '../../src/model/glossary';
import type {GuideHomeView} from '../../src/views/guideHomeView';
import type {StageGuideView} from '../../src/views/guideView';
import type {HomeView} from '../../src/views/homeView';
import {BUILD, addressesOf} from '../kinds';
import {expect, test} from './oneWindow';
import {plain, shownIn} from './shown';

/* The home page, the guide and the simple pages as a visitor uses them. What they must show comes from their own data. */

function dataOf<View>(address: string): View {
  return JSON.parse(readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, 'utf8')) as View;
}

const home = dataOf<HomeView>(addresses.home());

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the home page leads to every need and every stage, and its search box to the directory', async ({
    page,
  }) => {
    await page.goto(addresses.home());
    await expect(page.getByRole('heading', {level: 1})).toHaveText('De quoi avez-vous besoin?');
    for (const {title, doors} of home.groups) {
      const column = page.getByRole('region', {name: title});
      for (const {label, url} of doors) {
        await expect(column.getByRole('link', {name: label})).toHaveAttribute('href', url);
      }
    }
    const trail = page.getByRole('region', {name: 'Où en est votre projet?'});
    for (const {nom, url} of home.stages) {
      await expect(trail.getByRole('link', {name: nom})).toHaveAttribute('href', url);
    }

    // Said before one types, and again where the words lead.
    const ways = page.locator('.sans-script');
    const expectWays = () =>
      Promise.all(
        [
          ['Trouver ma ressource', addresses.finder()],
          ['Ce qui vous arrive', addresses.allParcours()],
          ['De quoi avez-vous besoin?', `${addresses.home()}#besoins`],
          ['Toutes les ressources, de A à Z', `${addresses.directory()}#toutes`],
        ].map(([name = '', href = '']) =>
          expect(ways.getByRole('link', {name})).toHaveAttribute('href', href),
        ),
      );
    await expectWays();
    await page.getByRole('combobox', {name: 'Chercher une ressource'}).fill('prêt d’honneur');
    await page.getByRole('button', {name: 'Chercher'}).click();
    await expect(page).toHaveURL((url) => url.pathname === addresses.directory());
    expect(new URL(page.url()).searchParams.get('q')).toBe('prêt d’honneur');
    await expectWays();
  });

  // The others send the same, as tests/contract/stages.build.test.ts knows; here, that it is seen.
  test('a stage of the guide has its text, its needs, its resources and its neighbours', async ({page}) => {
    const [address = ''] = addressesOf('guideStage');
    const view = dataOf<StageGuideView>(address);
    await page.goto(address);
    const {headings, links} = await shownIn(page, 'main');
    const hrefs = (isNamed: (text: string) => boolean) =>
      links.filter(({text}) => isNamed(text)).map(({href}) => href);

    expect.soft(headings, address).toContainEqual({level: 2, text: 'Ce que vous faites'});
    for (const {label, url} of view.needs) {
      expect.soft(hrefs((text) => text === plain(label))).toEqual([url]);
    }
    expect.soft(view.resources.length, address).toBeGreaterThan(0);
    for (const {id, nom} of view.resources) {
      expect.soft(hrefs((text) => text === plain(nom))).toEqual([addresses.resource(id)]);
    }
    expect
      .soft(hrefs((text) => text.includes(plain(view.allResources.label))))
      .toEqual([addresses.stage(view.stage.id)]);
    await expect
      .soft(
        page
          .locator('main')
          .getByRole('navigation', {name: 'Étapes du guide'})
          .locator('[aria-current="step"]'),
      )
      .toHaveAttribute('href', address);
  });
});

test('the home page says what is not known: no number that is not true', async ({page}) => {
  await page.goto(addresses.home());
  const main = page.getByRole('main');
  await expect(main).toContainText(`${home.total}\u00a0ressources`);
  await expect(main).toContainText(`${home.inEstrie}\u00a0en Estrie`);
  if (home.verified === 0) {
    await expect(main).toContainText(`Aucune des ${home.total}\u00a0fiches n’a encore été vérifiée`);
  }
  const meetings = page.getByRole('region', {name: 'Prochains rendez-vous'});
  if (home.upcoming.length === 0) {
    await expect(meetings).toContainText('Aucune rencontre annoncée pour le moment');
    await expect(meetings.getByRole('link')).toHaveAttribute('href', addresses.events());
  } else {
    await expect(meetings.getByRole('heading', {level: 3})).toHaveCount(home.upcoming.length);
  }
});

test('from the guide to a stage, then to the next, without a full load', async ({page}) => {
  const {stages} = dataOf<GuideHomeView>(addresses.guide());
  const [first, second] = stages;
  if (!first || !second) throw new Error('The guide has fewer than two stages.');
  await page.goto(addresses.guide());
  await page.evaluate(() => Object.assign(window, {sameDocument: true}));

  await page.getByRole('main').getByRole('link', {name: first.nom}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(first.nom);
  await expect(page.getByRole('heading', {name: 'Des ressources pour cette étape'})).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^Étape ${first.numero}\u00a0: ${first.nom}`));

  await page.getByRole('navigation', {name: 'Étapes voisines'}).getByRole('link', {name: second.nom}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(second.nom);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('« Dans cette page » leads to the section one asks for @phone', async ({page, isMobile}) => {
  const [address = ''] = addressesOf('guideStage');
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  if (isMobile) await page.locator('summary', {hasText: 'Dans cette page'}).click();
  const contents = page.getByRole('navigation', {name: 'Dans cette page'});
  await contents.getByRole('link', {name: 'Les pièges'}).click();
  await expect(page.getByRole('heading', {level: 2, name: 'Les pièges'})).toBeInViewport();
  // Nothing stays open over it.
  if (isMobile) await expect(contents).toBeHidden();
});

test('the address of a term opens the glossary on it, and its letters lead there too', async ({page}) => {
  const {terms} = dataOf<{terms: GlossaryTerm[]}>(addresses.glossary());
  const last = terms.at(-1);
  if (!last) throw new Error('The glossary is empty.');
  await page.goto(addresses.glossaryTerm(last.id));
  const definition = page.getByText(last.definition, {exact: true});
  await expect(definition).toBeInViewport();
  await expect(page.locator('[lang="en"]')).toHaveCount(terms.length);

  const letters = page.getByRole('navigation', {name: 'Lettres'});
  await letters.scrollIntoViewIfNeeded();
  const letter = letters.getByRole('link').last();
  const name = await letter.innerText();
  await letter.click();
  await expect(page.getByRole('heading', {level: 2, name, exact: true})).toBeInViewport();
});

test('the events are honest: nothing to come is said, a month stays a month, the rest opens on demand', async ({
  page,
}) => {
  const {upcoming, past, programmes} = dataOf<EventsView>(addresses.events());
  await page.goto(addresses.events());
  if (upcoming.length === 0) {
    await expect(page.getByRole('region', {name: 'À venir'})).toContainText('Aucune rencontre annoncée');
  }
  const groups = [
    ...programmes.map(({year, events}) => ({name: `Programme de ${year}`, events, warnings: 1})),
    {name: 'Événements passés', events: past.flatMap(({events}) => events), warnings: 0},
  ];
  for (const {name, events, warnings} of groups) {
    const region = page.getByRole('region', {name});
    await expect(region.getByText('l’année est déduite')).toHaveCount(warnings);
    const items = region.locator('.evt');
    await expect(items).toHaveCount(events.length);
    for (const [position, event] of events.entries()) {
      const time = items.nth(position).locator('time').first();
      await expect(time).toHaveAttribute('datetime', event.date);
      if (/^\d{4}-\d{2}$/.test(event.date)) await expect(time).not.toContainText(/\b[1-3]?\d\b(?!\d)/);
    }
  }
  const source = past[0]?.events[0]?.sources[0]?.title;
  if (source === undefined) throw new Error('There is no past event.');
  const more = page.getByRole('region', {name: 'Événements passés'}).locator('details').first();
  await expect(more.getByText(source)).toBeHidden();
  await more.locator('summary').click();
  await expect(more.getByText(source)).toBeVisible();
});

test('which activity serves which goal: a table, or lists on a phone @phone', async ({page, isMobile}) => {
  await page.goto(addresses.community());
  const table = page.getByRole('table', {name: 'Ce qu’elle prévoit faire'});
  if (isMobile) {
    await expect(table).toBeHidden();
    await expect(page.locator('.croise-m')).toBeVisible();
  } else {
    await expect(table.getByRole('columnheader')).not.toHaveCount(0);
    await expect(table.getByRole('rowheader')).not.toHaveCount(0);
    await expect(page.locator('.croise-m')).toBeHidden();
  }
});

test('a prize that is planned and not announced: why, whom to ask, and what to prepare @phone', async ({
  page,
}) => {
  await page.goto(addresses.community());
  const plan = page.getByRole('navigation', {name: 'Dans cette page'});
  await plan.getByRole('link', {name: 'Ce qu’elle prévoit faire'}).click();
  await expect(page).toHaveURL(/#objectifs$/);
  await page.getByRole('link', {name: 'Concours (prix)'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Prix');
  const {editions, doors} = dataOf<PrizesView>(addresses.prizes());
  await expect(page.getByRole('heading', {name: 'Aucune édition annoncée'})).toHaveCount(
    editions.length === 0 ? 1 : 0,
  );
  const [door] = doors;
  await expect(page.getByRole('link', {name: door?.nom ?? ''})).toHaveAttribute(
    'href',
    addresses.resource(door?.id ?? ''),
  );
  await page.getByRole('link', {name: 'Dossier de candidature à un prix'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Dossier de candidature à un prix');
});

test.describe('a page that does not exist', () => {
  test.use({expectedErrors: [/404/]});

  for (const address of ['/cette-page-n-existe-pas', '/guide/cette-page-n-existe-pas']) {
    test(`at ${address}, one can search or go on`, async ({page}) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      await expect(page.getByRole('heading', {level: 1})).toHaveText('Cette page n’existe pas');
      await expect(page.getByRole('main').getByRole('link', {name: /Par étape/})).toHaveAttribute(
        'href',
        addresses.guide(),
      );
      const box = page.getByRole('combobox', {name: 'Chercher une ressource'});
      await box.fill('bénévoles');
      await box.press('Enter');
      await expect(page).toHaveURL((url) => url.pathname === addresses.directory());
      expect(new URL(page.url()).searchParams.get('q')).toBe('bénévoles');
    });
  }
});

test('the theme follows the device, then the visitor, and is kept', async ({page}) => {
  const html = page.locator('html');
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(addresses.about());
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', {name: 'Passer au thème sombre'}).click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', {name: 'Passer au thème clair'})).toBeVisible();
});
