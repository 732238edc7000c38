import {readFileSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import {addresses} from '../../src/model/addresses';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import type {PracticeView} from '../../src/views/practiceView';
import {BUILD, addressesOf} from '../kinds';
import {test as testAlone} from './fixtures';
import {expect, test} from './oneWindow';
import {plain, shownIn} from './shown';

/* A practice of the guide as one uses it: its lists to tick, its notes, the ways to the others. */

const practices = addressesOf('guidePractice').map((address) => ({
  address,
  view: JSON.parse(
    readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, 'utf8'),
  ) as PracticeView,
}));
const example = practices.find(({view}) => view.checklist.length >= 2 && view.practices.length >= 3);
if (!example) throw new Error('The guide has no practice with a list of two things to tick.');
const {address, view} = example;
const listName = `coches/${view.stage.id}/${view.id}`;
/** Where the site kept the ticks as a list, before it kept versions of what it keeps. */
const formerKey = `2ise:${listName.replace('/', ':')}`;

async function open(page: Page): Promise<Locator> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  return page.locator('.coches');
}

/** The ids that are ticked on the device. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate((key) => {
    const saved = JSON.parse(localStorage.getItem(key) ?? '{}') as {contenu?: Record<string, true>};
    return Object.keys(saved.contenu ?? {}).sort();
  }, `2ise:garde:${listName}`);
}

test('ticks stay after a reload, are counted in words, and show in the list of the stage @phone', async ({
  page,
}) => {
  const list = await open(page);
  const boxes = list.getByRole('checkbox');
  const total = view.checklist.length;
  await expect(boxes).toHaveCount(total);
  await expect(list.getByText(`0 sur ${total} fait`)).toBeVisible();

  await boxes.first().check();
  await page.reload();
  await expect(boxes.first()).toBeChecked();
  await expect(list.getByText(`1 sur ${total} fait`)).toBeVisible();

  for (const box of await boxes.all()) await box.check();
  await expect(list.getByText('Tout est fait')).toBeVisible();

  await page.goto(view.stage.url);
  const row = page.locator('.pratiques').getByRole('link', {name: new RegExp(`^${view.numero}`)});
  await expect(row).toContainText('Terminée');

  await page.goto(addresses.guide());
  // Above the stages, the same name is that of the last page read.
  await expect(page.getByRole('listitem').filter({hasText: view.stage.nom}).last()).toContainText(
    new RegExp(`${total} sur \\d+ coches`),
  );
});

testAlone(
  '« Tout décocher » can be undone, and leaves the ticks of things that are no longer there',
  async ({page}) => {
    const [first, second] = view.checklist;
    await page.addInitScript(
      ([name, value]) => {
        localStorage.setItem(name, value);
      },
      [formerKey, JSON.stringify(['disparu', first?.id, second?.id])] as const,
    );
    const list = await open(page);
    const boxes = list.getByRole('checkbox');
    await expect(boxes.nth(1)).toBeChecked();

    await list.getByRole('button', {name: 'Tout décocher'}).click();
    await expect(boxes.first()).not.toBeChecked();
    expect(await kept(page)).toEqual(['disparu']);

    const undo = list.getByRole('button', {name: 'Annuler'});
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(boxes.first()).toBeChecked();
    await expect(boxes.nth(1)).toBeChecked();
    expect(await kept(page)).toEqual(['disparu', first?.id, second?.id].sort());
  },
);

test('the keyboard ticks, and another tab follows; each keeps the ticks of the other', async ({
  page,
  context,
}) => {
  const list = await open(page);
  const other = await context.newPage();
  const otherList = await open(other);

  await list.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await expect(list.getByRole('checkbox').first()).toBeChecked();
  await expect(otherList.getByRole('checkbox').first()).toBeChecked();
  await otherList.getByRole('checkbox').nth(1).check();
  await expect(list.getByRole('checkbox').nth(1)).toBeChecked();
  await expect(list.getByRole('checkbox').first()).toBeChecked();
});

test('the list leaves as a file', async ({page}) => {
  const list = await open(page);
  await list.getByRole('checkbox').first().check();
  const download = page.waitForEvent('download');
  await list.getByRole('button', {name: 'Télécharger'}).click();
  const file = await (await download).path();
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('- [x] '))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('- [ ] '))).toHaveLength(view.checklist.length - 1);
});

test('a note leads to its source, and the source back to the text', async ({page}) => {
  await open(page);
  const call = page
    .getByRole('article')
    .getByRole('link', {name: /^Source 1\s:/})
    .first();
  await call.click();
  const source = page.locator('.notes li').first();
  await expect(source).toBeInViewport();
  await source.getByRole('link', {name: 'Revenir au texte, à la source 1'}).click();
  await expect(call).toBeInViewport();
});

test('on a narrow screen, the practices of the stage are one tap away, and fold again @phone', async ({
  page,
}) => {
  await page.setViewportSize({width: 390, height: 844});
  await open(page);
  await page.locator('summary', {hasText: 'Dans cette étape'}).click();
  const here = view.practices.findIndex(({id}) => id === view.id);
  const next = view.practices[here + 1] ?? view.practices[here - 1];
  if (!next) throw new Error('The practice is alone in its stage.');
  const menu = page.getByRole('navigation', {name: 'Dans cette étape'});
  await menu.getByRole('link', {name: next.titre}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(next.titre);
  await expect(menu).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('what is to be done is a plain list, and the page whole', async ({page}) => {
    await page.goto(address);
    const list = page.locator('.coches');
    await expect(list.getByRole('listitem')).toHaveCount(view.checklist.length);
    await expect(list.getByRole('checkbox')).toHaveCount(0);
    await expect(list.getByRole('button')).toHaveCount(0);
    for (const {titre} of view.practices) {
      await expect(page.getByRole('link', {name: titre}).first()).toBeVisible();
    }
    await expect(page.getByRole('heading', {level: 2, name: 'Sources', exact: true})).toBeVisible();
    // What each other practice sends is in tests/contract/practices.build.test.ts; here, that it is seen.
    const {headings, links} = await shownIn(page, 'main');
    const parts = ['En bref', 'Pourquoi ça marche', 'Comment faire', 'Le piège', 'C’est fait quand…'];
    expect(headings).toEqual(expect.arrayContaining(parts.map((text) => ({level: 2, text}))));
    expect(links.map(({text}) => text)).toEqual(
      expect.arrayContaining(view.resources.map(({nom}) => plain(nom))),
    );
  });
});
