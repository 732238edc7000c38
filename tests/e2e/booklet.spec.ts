import {readFileSync} from 'node:fs';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import type {BookletView} from '../../src/views/bookletView';
import {chaptersOf} from '../../src/views/bookletView';
import {BUILD, addressesOf} from '../kinds';
import {expect, test} from './oneWindow';

/* The guide to print. What each booklet holds is in tests/contract/booklets.build.test.ts; here, how one uses it. */

function viewOf(address: string): BookletView {
  return JSON.parse(
    readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, 'utf8'),
  ) as BookletView;
}

const [first = ''] = addressesOf('stageBooklet');

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a line of the contents leads to its chapter, a note to its source', async ({page}) => {
    await page.goto(first);
    const chapter = chaptersOf(viewOf(first)).at(-1);
    if (!chapter) throw new Error('The booklet is empty.');
    await page.getByRole('navigation', {name: 'Dans ce cahier'}).getByText(chapter.titre).click();
    await expect(page.locator(`#${chapter.anchor}`)).toBeInViewport();

    const article = page.locator(`.chapitre:has(#${chapter.anchor})`);
    await article.locator('.appels a').first().click();
    await expect(article.locator('.notes li:target')).toBeInViewport();
  });
});

test('the stage leads to its booklet, which one prints with a button @phone', async ({page}) => {
  const {stages} = viewOf(first);
  await page.goto(stages[0]?.overview.url ?? '');
  await page.getByRole('main').getByRole('link', {name: 'Toute l’étape, à imprimer'}).click();
  await expect(page).toHaveURL((url) => url.pathname === first);
  await expect(page.getByRole('heading', {level: 1})).toContainText(stages[0]?.nom ?? '');
  await expect(page.locator('.chapitre__titre')).toHaveCount(chaptersOf({stages}).length);

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', {name: 'Imprimer ce cahier'}).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
});

test('paper shows the text and nothing to click on, in dark ink whatever the theme', async ({page}) => {
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  await page.goto(first);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.chapitre').first()).toBeVisible();
  for (const hidden of ['.entete', '.pied', '.cahier button', '.cahier .btn', '.fil-ar']) {
    await expect(page.locator(hidden).filter({visible: true})).toHaveCount(0);
  }
  const styles = await page.locator('.chapitre').evaluateAll((chapters) =>
    chapters.map((chapter) => {
      const {breakBefore, color} = getComputedStyle(chapter);
      return {breakBefore, color};
    }),
  );
  expect(new Set(styles.map(({breakBefore}) => breakBefore))).toEqual(new Set(['page']));
  expect(new Set(styles.map(({color}) => color))).toEqual(new Set(['rgb(20, 48, 43)']));
});
